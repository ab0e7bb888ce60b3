package org.alongside.local.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.Role;
import org.alongside.local.LocalFailure;

/**
 * The command line of one of this module's own server processes. Its class path was recorded by the build, so a test of
 * another module can start the servers without having them on its own class path.
 */
public final class JavaCommand {
    private static final String RECORDED_CLASS_PATH = "/META-INF/alongside/local.classpath";

    private JavaCommand() {}

    /** The Java program that runs this process. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * A JVM that starts fast and stays small.
     *
     * @param heapMebibytes limit of the heap; these servers hold little
     * @param main by name, as a caller may not be able to load it
     */
    public static List<String> of(int heapMebibytes, String main, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                java(),
                "-Xmx" + heapMebibytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.class=" + Logging.class.getName(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath(),
                main));
        command.addAll(arguments);
        return command;
    }

    static String classPath() {
        var whole = String.join(File.pathSeparator, home(JavaCommand.class), home(Role.class), recorded());
        for (var entry : whole.split(File.pathSeparator, -1)) {
            if (!Files.exists(Path.of(entry))) {
                throw new LocalFailure("tools/local was built against " + entry
                        + ", which is gone. Build it again: mvn -pl tools/local -am install -DskipTests");
            }
        }
        return whole;
    }

    private static String recorded() {
        try (InputStream resource = JavaCommand.class.getResourceAsStream(RECORDED_CLASS_PATH)) {
            if (resource == null) {
                throw new LocalFailure("tools/local was not built by Maven: " + RECORDED_CLASS_PATH + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
