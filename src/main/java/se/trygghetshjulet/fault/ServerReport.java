package se.trygghetshjulet.fault;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;

/**
 * What the server itself says of a request that it refuses before anybody else has seen it, such as an address that
 * cannot be read, and when the page for all other faults fails too. Needs nothing but itself.
 */
public class ServerReport extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="sv">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – Trygghetshjulet</title><link rel="stylesheet" href="/css/trygghetshjulet.css"></head>
            <body><main class="wrap page-head"><h1>%1$s</h1><p class="lead">%2$s</p>
            <p><a href="/">Till startsidan</a></p></main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        StatusText text = StatusText.of(status);
        PageHeaders.on(response);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE.formatted(text.title(), text.advice()));
                response.finishResponse();
            }
        } catch (IOException e) {
            container.getLogger().debug("Nobody was there to be message", e);
        }
    }
}
