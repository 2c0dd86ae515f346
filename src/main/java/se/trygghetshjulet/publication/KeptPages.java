package se.trygghetshjulet.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

    /** Bytes, over all pages. */
    private static final long MOST = 64L * 1024 * 1024;

    private final Municipalities municipalities;
    private final PublicEdition editions;
    private final Clock clock;
    private final Cache<String, KeptPage> kept =
            Caffeine.newBuilder().maximumWeight(MOST).weigher(KeptPages::weight).build();

    KeptPages(Municipalities municipalities, PublicEdition editions, Clock clock) {
        this.municipalities = municipalities;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PublicPath path = PublicPath.of(request.getServletPath()).orElse(null);
        MediaType type = path == null ? null : path.wanted(request).orElse(null);
        if (type == null || path.kommun() != null && !municipalities.knows(path.kommun()) || !isForAll(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (path.isNegotiated()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        String key = path.path() + " " + type;
        String edition = edition(path);
        KeptPage page = kept.getIfPresent(key);
        if (page == null || !page.edition().equals(edition)) {
            ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, written);
            if (written.getStatus() != HttpServletResponse.SC_OK) {
                written.copyBodyToResponse();
                return;
            }
            KeptPage now =
                    KeptPage.of(edition, written.getContentType(), written.getContentAsByteArray(), clock.instant());
            page = page != null && page.tag().equals(now.tag()) ? now.since(page.writtenAt()) : now;
            kept.put(key, page);
        }
        answer(page, request, response);
    }

    private static int weight(String key, KeptPage page) {
        return key.length() + page.plain().length + page.zipped().length;
    }

    /** What is the same for as long as the product runs, as the list of the municipalities on the start page, has none. */
    private String edition(PublicPath path) {
        if (path.kommun() != null) {
            // a target whose year is over without a figure is told as missing
            return editions.of(path.kommun()) + "/" + Year.now(clock) + ofWheels(municipalities.get(path.kommun()));
        }
        return path.types().contains(MediaType.TEXT_HTML) ? "" : editions.ofAll();
    }

    /** A central page tells of its wheels, too, and of what begins and ends by itself. */
    private String ofWheels(Municipality central) {
        List<Municipality> beside = municipalities.beside(central);
        boolean goesByDays = Stream.concat(Stream.of(central), beside.stream())
                        .flatMap(one -> one.activities().stream())
                        .anyMatch(activity -> activity.kind() == Activity.Kind.MEDBORGARLOFTE)
                || central.dialogues() != null;
        return beside.stream().map(wheel -> "/" + editions.of(wheel.id())).collect(Collectors.joining())
                + (goesByDays || !beside.isEmpty() ? "/" + LocalDate.now(clock) : "");
    }

    /** What is asked in another way than browsers and programs ask is answered as it always was. */
    private static boolean isForAll(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getQueryString() == null
                && request.getUserPrincipal() == null;
    }

    private static void answer(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        List.of(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE)
                .forEach(header -> response.addHeader(HttpHeaders.VARY, header));
        if (new ServletWebRequest(request, response)
                .checkNotModified(page.tag(), page.writtenAt().toEpochMilli())) {
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
