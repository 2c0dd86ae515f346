package se.trygghetshjulet.publication;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Keeps the public pages, and the same as JSON, in memory for as long as they show what is so: whoever reads them costs one
 * small question to the database, however many years they tell of. Whoever has logged in reads a page with a name on it, which is
 * written anew. A browser may keep a page, and asks each time whether it still holds; it is gone at once when it is taken back.
 */
@Component
@ConditionalOnWebApplication
class KeptPages extends OncePerRequestFilter {

    private static final Pattern PATH =
            Pattern.compile("/|/api/public/kommuner|(?:/kommuner|/api/public/kommuner)/([^/]+)");

    private final Municipalities municipalities;
    private final PublicEdition editions;
    private final Clock clock;
    private final Map<String, KeptPage> kept = new ConcurrentHashMap<>();

    KeptPages(Municipalities municipalities, PublicEdition editions, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
        this.editions = editions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getServletPath();
        Matcher known = PATH.matcher(path);
        if (!known.matches() || known.group(1) != null && !municipalities.knows(known.group(1)) || !isForAll(request)) {
            chain.doFilter(request, response);
            return;
        }
        String edition = edition(path, known.group(1));
        KeptPage page = kept.get(path);
        if (page == null || !page.edition().equals(edition)) {
            ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, written);
            if (written.getStatus() != HttpServletResponse.SC_OK) {
                written.copyBodyToResponse();
                return;
            }
            page = KeptPage.of(edition, written.getContentType(), written.getContentAsByteArray());
            kept.put(path, page);
        }
        answer(page, request, response);
    }

    /** The start page lists the municipalities, which are the same for as long as the product runs. */
    private String edition(String path, String kommun) {
        if (kommun != null) {
            return editions.of(kommun) + ofWheels(municipalities.get(kommun));
        }
        return path.startsWith("/api/") ? editions.ofAll() : "";
    }

    /** A central page tells of its wheels, too, and of what begins and ends by itself. */
    private String ofWheels(Municipality central) {
        List<Municipality> beside = municipalities.beside(central);
        boolean goesByDays = Stream.concat(Stream.of(central), beside.stream())
                .flatMap(one -> one.activities().stream())
                .anyMatch(activity -> activity.kind() == Activity.Kind.MEDBORGARLOFTE);
        return beside.stream().map(wheel -> "/" + editions.of(wheel.id())).collect(Collectors.joining())
                + (goesByDays || !beside.isEmpty() ? "/" + LocalDate.now(clock) : "");
    }

    /** What is asked in another way than browsers and programs ask is answered as it always was. */
    private static boolean isForAll(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getQueryString() == null
                && request.getUserPrincipal() == null
                && accepts(
                        request,
                        request.getServletPath().startsWith("/api/")
                                ? MediaType.APPLICATION_JSON
                                : MediaType.TEXT_HTML);
    }

    private static boolean accepts(HttpServletRequest request, MediaType type) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        try {
            return accepted == null
                    || MediaType.parseMediaTypes(accepted).stream().anyMatch(range -> range.includes(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static void answer(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        List.of(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE)
                .forEach(header -> response.addHeader(HttpHeaders.VARY, header));
        if (new ServletWebRequest(request, response).checkNotModified(page.tag())) {
            return;
        }
        response.setContentType(page.contentType());
        boolean isZipped = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (isZipped) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] body = isZipped ? page.zipped() : page.plain();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** RFC 9110 § 12.5.3: a weight of nought is a no. */
    private static boolean takesGzip(String encodings) {
        return encodings != null
                && Stream.of(encodings.split(","))
                        .map(encoding -> encoding.replace(" ", ""))
                        .anyMatch(encoding -> encoding.matches("gzip(;q=(1|0\\.0*[1-9]).*)?"));
    }
}
