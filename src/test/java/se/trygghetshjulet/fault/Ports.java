package se.trygghetshjulet.fault;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that are still free when a node or a server comes to listen there, seconds or minutes later: below those that a
 * system gives to whoever calls out, from 32 768 on Linux.
 */
final class Ports {

    private static final int FIRST = 10_000;
    private static final int END = 32_000;
    private static final int TRIES = 1_000;

    private Ports() {}

    static int free() {
        for (int tries = 0; tries < TRIES; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No port is free from " + FIRST + " to " + END);
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
