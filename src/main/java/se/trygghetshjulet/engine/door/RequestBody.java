package se.trygghetshjulet.engine.door;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose JSON body is read once here and once more by the engine. */
class RequestBody extends HttpServletRequestWrapper {

    /** A whole plan with fifty areas is far below this; more is an attack or a mistake. Bytes. */
    static final int LARGEST = 5_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean announcedTooMuch;
    private byte[] content;

    /** Of what says itself that it is too large, nothing is read. */
    RequestBody(HttpServletRequest request) throws IOException {
        super(request);
        this.announcedTooMuch = request.getContentLengthLong() > LARGEST;
        this.content = announcedTooMuch ? new byte[0] : request.getInputStream().readNBytes(LARGEST + 1);
    }

    boolean isTooLarge() {
        return announcedTooMuch || content.length > LARGEST;
    }

    /**
     * Whether any field at any depth asks the engine to evaluate an expression (CVE-2026-109432). Reads token by token,
     * as a tree would keep only the last of two equal names.
     */
    boolean namesExpression() throws IOException {
        try (JsonParser parser = JSON.createParser(content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().endsWith("Expression")) {
                    return true;
                }
            }
            return false;
        }
    }

    byte[] content() {
        return content;
    }

    /** What the engine is to read instead. */
    void replace(byte[] content) {
        this.content = content;
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(content);
        return new ServletInputStream() {
            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("read synchronously");
            }

            @Override
            public int read() {
                return bytes.read();
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
