package se.trygghetshjulet.abuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests that no client library sends: with another's name for us, headers of any kind, bodies that do not come. */
final class Raw {

    private static final Pattern LENGTH = Pattern.compile("(?i)\\r\\ncontent-length: (\\d+)");

    private final int port;

    Raw(int port) {
        this.port = port;
    }

    static String basic(String person) {
        return "Basic " + Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The whole answer as it came.
     *
     * @param headers Host among them, if it is to be another than localhost
     * @param body sent as it stands, whatever the headers say of its length
     */
    String ask(String method, String path, Map<String, String> headers, String body) throws IOException {
        try (Socket socket = begun(method, path, headers, body)) {
            return answer(socket.getInputStream());
        } catch (SocketException e) {
            // hung up on in the middle of what was too much
            return "";
        }
    }

    /** Sends the headers and nothing more. */
    Socket announce(String method, String path, Map<String, String> headers) throws IOException {
        return begun(method, path, headers, "");
    }

    /** What the other side says until it closes. */
    static String untilHungUp(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        }
    }

    private Socket begun(String method, String path, Map<String, String> headers, String body) throws IOException {
        Caller.SENT.incrementAndGet();
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
        if (!headers.containsKey("Host")) {
            request.append("Host: localhost\r\n");
        }
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        request.append("\r\n").append(body);
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** Until it is whole, as the connector goes on waiting for what was announced and does not come. */
    private static String answer(InputStream from) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            all.write(buffer, 0, read);
            if (isWhole(all.toString(StandardCharsets.ISO_8859_1))) {
                break;
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static boolean isWhole(String answer) {
        int body = answer.indexOf("\r\n\r\n") + 4;
        Matcher length = LENGTH.matcher(answer.substring(0, Math.max(body, 4) - 4));
        return body >= 4
                && (length.find()
                        ? answer.length() - body >= Integer.parseInt(length.group(1))
                        : answer.endsWith("\r\n0\r\n\r\n"));
    }
}
