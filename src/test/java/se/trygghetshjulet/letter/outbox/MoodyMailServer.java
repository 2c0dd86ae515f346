package se.trygghetshjulet.letter.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that answers as it is told to. RFC 5321. */
final class MoodyMailServer implements AutoCloseable {

    /** Instead of an answer the connection breaks. */
    static final String HANG_UP = "";

    private static final Map<String, String> MANNERS = Map.of(
            "HELLO", "220 prov.example",
            "EHLO", "250 prov.example",
            "DATA", "354 go ahead",
            "QUIT", "221 bye");

    private final ServerSocket door;
    private final Map<String, String> moods = new ConcurrentHashMap<>();
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();

    MoodyMailServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread guests = new Thread(this::open, "moody-mail-server");
        guests.setDaemon(true);
        guests.start();
    }

    /**
     * @param command EHLO, AUTH, MAIL, RCPT, DATA, QUIT; HELLO for the first line and "." for the end of a letter
     * @param answer one or more lines, or {@link #HANG_UP}
     */
    MoodyMailServer answering(String command, String answer) {
        moods.put(command, answer);
        return this;
    }

    /** Takes everything, as servers should. */
    void cheerUp() {
        moods.clear();
    }

    int port() {
        return door.getLocalPort();
    }

    /** All that came between DATA and the dot, whatever the answer was. */
    List<String> letters() {
        return letters;
    }

    List<String> commands() {
        return commands;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                Thread talk = new Thread(() -> welcome(guest), "moody-mail-guest");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException e) {
                // the story is over
            }
        }
    }

    private void welcome(Socket guest) {
        try (guest) {
            serve(guest);
        } catch (IOException e) {
            // the guest is gone
        }
    }

    private void serve(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(guest.getOutputStream(), StandardCharsets.UTF_8);
        if (!answered(out, "HELLO")) {
            return;
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            String command = line.split("[ :]")[0].toUpperCase();
            if (!answered(out, command)) {
                return;
            }
            if ("DATA".equals(command) && moods.getOrDefault("DATA", "354").startsWith("354")) {
                letters.add(letter(in));
                if (!answered(out, ".")) {
                    return;
                }
            }
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !".".equals(line); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    private boolean answered(Writer out, String command) throws IOException {
        String answer = moods.getOrDefault(command, MANNERS.getOrDefault(command, "250 ok"));
        if (answer.equals(HANG_UP)) {
            return false;
        }
        out.write(answer.replace("\n", "\r\n") + "\r\n");
        out.flush();
        return true;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
