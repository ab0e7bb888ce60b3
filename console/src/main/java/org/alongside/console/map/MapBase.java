package org.alongside.console.map;

import io.quarkus.runtime.Startup;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The base of the map that this installation has: boundaries and names of places, from a file of its own. */
@Startup
@Path("/api/map")
public class MapBase {
    private static final String BOUNDARIES = "/api/map/boundaries";

    private final Optional<File> boundaries;
    private final Optional<String> attribution;

    /** A file that is named and cannot be read stops the start: later nobody would miss it. */
    MapBase(
            @ConfigProperty(name = "alongside.map.boundaries") Optional<File> boundaries,
            @ConfigProperty(name = "alongside.map.attribution") Optional<String> attribution) {
        boundaries.filter(file -> !file.canRead() || !file.isFile()).ifPresent(file -> {
            throw new IllegalStateException("alongside.map.boundaries names no file that can be read");
        });
        this.boundaries = boundaries;
        this.attribution = attribution;
    }

    /**
     * What lies under the map.
     *
     * @param boundaries where they are read, on this origin; absent where the installation has none
     * @param attribution whose they are, as their licence wants it said
     */
    public record Answer(
            @Nullable String boundaries, @Nullable String attribution) {}

    @GET
    public Answer base() {
        return new Answer(boundaries.map(file -> BOUNDARIES).orElse(null), attribution.orElse(null));
    }

    /** GeoJSON, WGS 84; 404 where the installation has none. */
    @GET
    @Path("/boundaries")
    @Produces(MediaType.APPLICATION_JSON)
    public File boundaries() {
        return boundaries.orElseThrow(NotFoundException::new);
    }
}
