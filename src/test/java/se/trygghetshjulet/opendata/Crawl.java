package se.trygghetshjulet.opendata;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.trygghetshjulet.year.Site;

/** A stranger who follows every address that pages, feeds, the catalogue and the API tell of, within the public ones. */
final class Crawl {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:href=\"|\"|<)((?:http://localhost:8080)?/[^\"<>\\s#{}]*)");
    private static final Pattern OPEN =
            Pattern.compile("/|/(?:kommuner|api/public|dcat|atom\\.xml|sok|tillganglighet|verifiera).*");
    private static final int MOST = 400;

    private final Site site;
    private final Map<String, Site.Answer> read = new LinkedHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    Crawl(Site site) {
        this.site = site;
    }

    /** @return each answer by its path */
    Map<String, Site.Answer> from(String... starts) {
        for (String start : starts) {
            waiting.add(start);
        }
        while (!waiting.isEmpty() && read.size() < MOST) {
            String path = waiting.remove();
            if (!read.containsKey(path)) {
                Site.Answer answer = site.anonymously(path);
                read.put(path, answer);
                Matcher address = ADDRESS.matcher(answer.body());
                while (!path.endsWith(".pdf") && address.find()) {
                    follow(address.group(1).replace("&amp;", "&"));
                }
            }
        }
        return read;
    }

    private void follow(String address) {
        URI uri = URI.create(address);
        String path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        if (OPEN.matcher(path).matches()) {
            waiting.add(path);
        }
    }
}
