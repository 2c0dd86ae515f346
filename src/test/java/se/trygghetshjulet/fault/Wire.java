package se.trygghetshjulet.fault;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire between the product and its database: it can be cut, or left hanging with nobody at the other end. */
final class Wire {

    private final int target;
    private final int port;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;
    private volatile ServerSocket ear;

    Wire(int target) {
        this.target = target;
        this.ear = listen(0);
        this.port = ear.getLocalPort();
    }

    int port() {
        return port;
    }

    /** Whoever is connected is cut off, and nobody can connect. */
    void cut() {
        close(ear);
        hangUp();
    }

    /** Connections are taken and stay open, and nothing is answered. */
    void silence() {
        silent = true;
    }

    /** As at first; who hung on to a silent line is cut off. */
    void mend() {
        hangUp();
        silent = false;
        if (ear.isClosed()) {
            ear = listen(port);
        }
    }

    private ServerSocket listen(int wanted) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            start(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket here = socket.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(here);
                open.add(there);
                start(() -> carry(here, there));
                start(() -> carry(there, here));
            } catch (IOException e) {
                close(socket);
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (!silent) {
                    out.write(bytes, 0, read);
                }
            }
        } catch (IOException e) {
            // cut
        } finally {
            close(from);
            close(to);
        }
    }

    private void hangUp() {
        open.forEach(this::close);
        open.clear();
    }

    private void close(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }
}
