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
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The wire between the product and its database: it can be cut, slow, or left hanging with nobody at the other end. */
final class Wire {

    private final int target;
    private final int port;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;
    private volatile Duration delay = Duration.ZERO;
    private volatile ServerSocket ear;

    Wire(int target) {
        this.target = target;
        this.ear = listen(Ports.free());
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

    /** Whoever is connected is cut off; who connects anew is let through. */
    void drop() {
        hangUp();
    }

    /** All that is said arrives so much later. */
    void slow(Duration later) {
        delay = later;
    }

    /** As at first; who hung on to a silent line is cut off. */
    void mend() {
        hangUp();
        silent = false;
        delay = Duration.ZERO;
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
                connect(socket.accept());
            } catch (IOException e) {
                close(socket);
            }
        }
    }

    /** Whoever calls while nobody is at the other end is hung up on. */
    private void connect(Socket here) {
        try {
            Socket there = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(here);
            open.add(there);
            start(() -> carry(here, there));
            start(() -> carry(there, here));
        } catch (IOException e) {
            close(here);
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                LockSupport.parkNanos(delay.toNanos());
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
