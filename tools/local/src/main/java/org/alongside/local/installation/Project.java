package org.alongside.local.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.local.LocalFailure;

/** The source tree: which services it has, and which of them must be built before they can run as it says. */
public final class Project {
    private final Path root;
    private final Map<String, ModulePom> modules;

    public Project(Path root) {
        this.root = root;
        this.modules = modulesOf(root);
    }

    public Path root() {
        return root;
    }

    /** The services that this tree can build and this environment asks for, in their order. */
    public List<Service> services() {
        return services(System.getenv());
    }

    List<Service> services(Map<String, String> environment) {
        return Arrays.stream(Service.values())
                .filter(service -> modules.containsKey(service.module()) && service.isWantedBy(environment))
                .toList();
    }

    /** Those whose program is missing or older than a source file of theirs or of a module they are made from. */
    public List<Service> toBuild(List<Service> wanted) {
        return wanted.stream().filter(this::isOutOfDate).toList();
    }

    /** The folder that the build leaves a service's program in. */
    Path builtProgram(Service service) {
        return root.resolve(service.module()).resolve("target/quarkus-app");
    }

    FileTime builtAt(Service service) {
        return modifiedAt(builtProgram(service).resolve("quarkus-run.jar"));
    }

    private boolean isOutOfDate(Service service) {
        var program = builtProgram(service).resolve("quarkus-run.jar");
        return !Files.exists(program) || newestSource(service).compareTo(modifiedAt(program)) > 0;
    }

    private FileTime newestSource(Service service) {
        var newest = modifiedAt(root.resolve("pom.xml"));
        for (var module : madeFrom(service.module(), new HashMap<>()).values()) {
            var candidate = NewestSource.in(module.folder());
            newest = candidate.compareTo(newest) > 0 ? candidate : newest;
        }
        return newest;
    }

    private Map<String, ModulePom> madeFrom(String artifact, Map<String, ModulePom> found) {
        var module = modules.get(artifact);
        if (module != null && found.put(artifact, module) == null) {
            module.dependencies().forEach(dependency -> madeFrom(dependency, found));
        }
        return found;
    }

    private static FileTime modifiedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, ModulePom> modulesOf(Path root) {
        if (!Files.exists(root.resolve("pom.xml"))) {
            throw new LocalFailure(root + " is not the folder of the project");
        }
        var modules = new TreeMap<String, ModulePom>();
        for (var name : ModulePom.read(root).modules()) {
            var module = ModulePom.read(root.resolve(name));
            modules.put(module.artifact(), module);
        }
        return modules;
    }
}
