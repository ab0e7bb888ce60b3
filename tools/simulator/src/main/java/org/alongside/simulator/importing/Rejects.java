package org.alongside.simulator.importing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rejected rows by line and reason; never their content. */
final class Rejects implements AutoCloseable {
    private final PrintWriter out;

    Rejects(Path file) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        out.println("line,code,reason");
    }

    void add(long line, String code, String reason) {
        out.println(line + "," + code + ",\"" + reason.replace("\"", "\"\"") + "\"");
    }

    @Override
    public void close() {
        out.close();
    }
}
