package se.trygghetshjulet.engine.door;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Lets through what the engine answers, as it comes, but keeps back what it says of a fault or a refusal. */
class HeldAnswer extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    /** What the engine knows of people is kept by no browser; its own filter would let each keep it and ask. */
    HeldAnswer(HttpServletResponse response) {
        super(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Override
    public void setHeader(String name, String value) {
        if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }

    /** Whether nothing has been sent yet and it is for the door to say something. */
    boolean isRefusal() {
        return getStatus() >= HttpStatus.BAD_REQUEST.value() && !isCommitted();
    }

    /** What the engine said, for the log and for administrators. */
    String said() {
        return held.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void sendError(int status, String message) {
        setStatus(status);
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isRefusal()) {
            super.flushBuffer();
        }
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return isRefusal() ? new PrintWriter(held, true, StandardCharsets.UTF_8) : super.getWriter();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Gate(super.getOutputStream());
    }

    private final class Gate extends ServletOutputStream {

        private final ServletOutputStream open;

        Gate(ServletOutputStream open) {
            this.open = open;
        }

        @Override
        public void write(int character) throws IOException {
            write(new byte[] {(byte) character}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (isRefusal()) {
                held.write(bytes, offset, length);
            } else {
                open.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!isRefusal()) {
                open.flush();
            }
        }

        @Override
        public boolean isReady() {
            return open.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            open.setWriteListener(listener);
        }
    }
}
