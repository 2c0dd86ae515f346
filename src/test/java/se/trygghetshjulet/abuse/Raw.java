package se.trygghetshjulet.abuse;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Requests that no client library sends: with another's name for us, headers of any kind, bodies that do not come. */
final class Raw {

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
        Caller.SENT.incrementAndGet();
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
        if (!headers.containsKey("Host")) {
            request.append("Host: localhost\r\n");
        }
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        request.append("\r\n").append(body);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            // hung up on in the middle of what was too much
            return "";
        }
    }
}
