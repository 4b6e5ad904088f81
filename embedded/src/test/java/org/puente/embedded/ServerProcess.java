package org.puente.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own with one server in it, to be killed; it closes the server when its standard input ends. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final String address;

    private ServerProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static ServerProcess withBroker(Path folder) throws IOException {
        return start("broker", folder);
    }

    static ServerProcess withStore(Path folder) throws IOException {
        return start("store", folder);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("broker")) {
            try (EmbeddedKafka broker = EmbeddedKafka.start(new EmbeddedKafka.Config(folder))) {
                serve(broker.bootstrapServers());
            }
        } else {
            try (EmbeddedMongo store = EmbeddedMongo.start(new EmbeddedMongo.Config(folder))) {
                serve(store.connectionString());
            }
        }
    }

    /** Bootstrap servers or connection string. */
    String address() {
        return address;
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Returns the exit status. */
    int endInOrder() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The JVM still runs 30 s after its server was told to close");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static ServerProcess start(String server, Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                List.of(java, "-cp", System.getProperty("java.class.path"), "-Xmx256m", ServerProcess.class.getName(),
                        server, folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String address = output.readLine();
        if (address == null) {
            throw new AssertionError("The JVM ended before its server was up");
        }
        return new ServerProcess(process, address);
    }

    private static void serve(String address) throws IOException {
        System.out.println(address);
        System.in.transferTo(OutputStream.nullOutputStream());
    }
}
