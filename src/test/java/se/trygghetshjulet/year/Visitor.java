package se.trygghetshjulet.year;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who reads our own pages and sends their forms, as a browser without scripts would. */
public final class Visitor {

    private static final Pattern FORM =
            Pattern.compile("<form [^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private static final String BOUNDARY = "----besokare";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private final String authorization;

    /** @param person id of a demo person; null for somebody who has not logged in */
    public Visitor(int port, String person) {
        this.base = "http://127.0.0.1:" + port;
        this.authorization = person == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    public Page open(String path) {
        return send(request(path).GET());
    }

    /** What one saves from a link. */
    public byte[] file(String path) {
        HttpResponse<byte[]> answer =
                sent(request(path).setHeader("Accept", "*/*").GET(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a form that no page of ours has offered. */
    public Page post(String path, Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    private Page upload(String path, Map<String, String> fields, Upload upload) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                body.writeBytes(part("name=\"" + name + "\"\r\n\r\n" + value).getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(part("name=\"" + upload.field() + "\"; filename=\"" + upload.fileName()
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(upload.bytes());
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String part(String rest) {
        return "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + rest;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private Page send(HttpRequest.Builder request) {
        return new Page(sent(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public final class Page {

        private final HttpResponse<String> response;

        private Page(HttpResponse<String> response) {
            this.response = response;
        }

        public int status() {
            return response.statusCode();
        }

        public String html() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** What a reader sees, on one line. */
        public String text() {
            return html().replaceAll("<[^>]*>", " ")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ")
                    .replaceAll(" ([,.:)])", "$1");
        }

        /** The text between two headings or the like. */
        public String textAfter(String mark) {
            return text().substring(text().indexOf(mark) + mark.length());
        }

        /** The form with this action, as it was filled in by the server. */
        public Form form(String action) {
            Matcher forms = FORM.matcher(html());
            while (forms.find()) {
                String whole = forms.group(1).replace("&amp;", "&");
                if (whole.equals(action) || whole.startsWith(action + "?")) {
                    Map<String, String> fields = new LinkedHashMap<>();
                    Matcher hidden = HIDDEN.matcher(forms.group(2));
                    while (hidden.find()) {
                        fields.put(hidden.group(1), hidden.group(2));
                    }
                    return new Form(whole, fields, forms.group(2));
                }
            }
            throw new AssertionError("No form " + action + " in " + html());
        }

        public boolean hasForm(String action) {
            return html().contains("action=\"" + action + "\"");
        }

        /** Where the answer sends the browser on to. */
        public Page followed() {
            if (status() != 302) {
                throw new AssertionError(status() + " " + html());
            }
            return open(header("Location")
                    .replaceFirst("^" + Pattern.quote(base), "")
                    .replaceFirst("#.*", ""));
        }
    }

    /** A form on a page: what it already says, and what is typed. */
    public final class Form {

        private final String action;
        private final Map<String, String> fields;
        private final String html;

        private Form(String action, Map<String, String> fields, String html) {
            this.action = action;
            this.fields = fields;
            this.html = html;
        }

        public Form with(String name, String value) {
            fields.put(name, value);
            return this;
        }

        public Form with(Map<String, String> typed) {
            fields.putAll(typed);
            return this;
        }

        public Form without(String name) {
            fields.remove(name);
            return this;
        }

        public String html() {
            return html;
        }

        public Page send() {
            return post(action, fields);
        }

        /** With a file, as a browser sends both. */
        public Page send(String field, String fileName, byte[] file) {
            return upload(action, fields, new Upload(field, fileName, file));
        }
    }

    private record Upload(String field, String fileName, byte[] bytes) {}
}
