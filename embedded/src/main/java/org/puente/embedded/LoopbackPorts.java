package org.puente.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports of 127.0.0.1, where all embedded servers listen. */
final class LoopbackPorts {

    static final String HOST = "127.0.0.1";

    private LoopbackPorts() {}

    static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral(HOST), port);
    }

    static void requireInRange(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is 0 (any free one) to 65535, not " + port);
        }
    }

    /**
     * The given ports, with each 0 replaced by a free port; all different.
     *
     * @throws EmbeddedStartException if a port is in use
     */
    static List<Integer> free(int... wanted) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            List<Integer> ports = new ArrayList<>();
            for (int port : wanted) {
                ServerSocket socket = new ServerSocket();
                held.add(socket);
                bind(socket, port);
                ports.add(socket.getLocalPort());
            }
            return ports;
        } catch (IOException noSocket) {
            throw new EmbeddedStartException("This computer gives no more sockets: end some programs and try again.",
                    noSocket);
        } finally {
            held.forEach(LoopbackPorts::release);
        }
    }

    static EmbeddedStartException taken(int port, Throwable cause) {
        return new EmbeddedStartException(
                "Port " + port + " on " + HOST
                        + " is in use or reserved: stop the program that uses it or choose another port.",
                cause);
    }

    private static void bind(ServerSocket socket, int port) {
        try {
            socket.bind(address(port));
        } catch (IOException taken) {
            throw taken(port, taken);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("A probed port cannot be released", e);
        }
    }
}
