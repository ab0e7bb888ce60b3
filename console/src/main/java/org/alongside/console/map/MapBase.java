package org.alongside.console.map;

import io.quarkus.runtime.Startup;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The base of the map that this installation has: boundaries and names of places, from a file of its own. */
@Startup
@Path("/api/map")
public class MapBase {
    private static final String BOUNDARIES = "/api/map/boundaries";

    /** One slash: two would be another origin. */
    private static final Pattern OWN_TILES =
            Pattern.compile("/(?!/)(?=.*\\{z})(?=.*\\{x})(?=.*\\{y})[A-Za-z0-9{}/._-]+");

    private final Optional<File> boundaries;
    private final Optional<Tiles> tiles;
    private final Optional<String> attribution;

    /** A base that cannot be had stops the start: later nobody would miss it. */
    MapBase(
            @ConfigProperty(name = "alongside.map.boundaries") Optional<File> boundaries,
            @ConfigProperty(name = "alongside.map.tiles") Optional<String> tiles,
            @ConfigProperty(name = "alongside.map.tile-layers") Optional<List<String>> tileLayers,
            @ConfigProperty(name = "alongside.map.tile-zoom-max") int tileZoomMax,
            @ConfigProperty(name = "alongside.map.attribution") Optional<String> attribution) {
        refuse(
                boundaries.filter(file -> !file.canRead() || !file.isFile()).isPresent(),
                "alongside.map.boundaries names no file that can be read");
        refuse(
                tiles.filter(url -> !OWN_TILES.matcher(url).matches()).isPresent(),
                "alongside.map.tiles is a path of this origin with {z}, {x} and {y}");
        this.boundaries = boundaries;
        this.tiles = tiles.map(path -> new Tiles(path, tileLayers.orElse(List.of()), tileZoomMax));
        this.attribution = attribution;
    }

    private static void refuse(boolean isWrong, String why) {
        if (isWrong) {
            throw new IllegalStateException(why);
        }
    }

    /**
     * Vector tiles (Mapbox Vector Tile) that something else serves under the address of the console.
     *
     * @param path with {@code {z}}, {@code {x}} and {@code {y}}
     * @param layers of the tiles that are drawn as lines
     * @param zoomMax there are none beyond it
     */
    public record Tiles(String path, List<String> layers, int zoomMax) {
        public Tiles {
            layers = List.copyOf(layers);
        }
    }

    /**
     * What lies under the map.
     *
     * @param boundaries where they are read, on this origin; absent where the installation has none
     * @param tiles absent where the installation has none
     * @param attribution whose they are, as their licence wants it said
     */
    public record Answer(
            @Nullable String boundaries,
            @Nullable Tiles tiles,
            @Nullable String attribution) {}

    @GET
    public Answer base() {
        return new Answer(
                boundaries.map(file -> BOUNDARIES).orElse(null), tiles.orElse(null), attribution.orElse(null));
    }

    /** GeoJSON, WGS 84; 404 where the installation has none. */
    @GET
    @Path("/boundaries")
    @Produces(MediaType.APPLICATION_JSON)
    public File boundaries() {
        return boundaries.orElseThrow(NotFoundException::new);
    }
}
