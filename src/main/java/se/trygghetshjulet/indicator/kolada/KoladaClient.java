package se.trygghetshjulet.indicator.kolada;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import se.trygghetshjulet.indicator.kolada.KoladaAnswer.Row;

/**
 * Asks Kolada for one key figure of one municipality, all years: {@code GET /data/kpi/{kpi}/municipality/{code}}, page by page.
 * What is away or busy is asked again, a few times; a page elsewhere than at the service itself is not followed.
 */
@Component
class KoladaClient {

    private static final int MOST_PAGES = 20;

    private static final String AWAY = "Kolada gick inte att nå. Ett nytt försök görs i morgon.";
    private static final String STRANGE = "Kolada svarade något som inte går att läsa. Hör av dig till den som sköter"
            + " systemet om det händer igen.";
    private static final String UNKNOWN = "Kolada känner inte till nyckeltalet eller kommunkoden. Kontrollera dem.";

    private final RestClient service;
    private final KoladaProperties properties;

    KoladaClient(KoladaProperties properties) {
        this.properties = properties;
        this.service = RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk()
                        .build(ClientHttpRequestFactorySettings.defaults()
                                .withConnectTimeout(properties.connectPatience())
                                .withReadTimeout(properties.answerPatience())))
                .defaultHeader("Accept", MediaType.APPLICATION_JSON_VALUE)
                .build();
    }

    /**
     * @param kpi such as N07403
     * @param code the municipality's
     * @return figures of all people together by calendar year
     * @throws KoladaFault if it does not say
     */
    SortedMap<Integer, BigDecimal> figures(String kpi, String code) {
        SortedMap<Integer, BigDecimal> figures = new TreeMap<>();
        URI page = URI.create(base() + "/data/kpi/" + kpi + "/municipality/" + code + "?per_page=1000");
        for (int read = 0; page != null; read++) {
            if (read == MOST_PAGES) {
                throw new KoladaFault(false, STRANGE, null);
            }
            KoladaAnswer answer = asked(page);
            if (answer == null || answer.values() == null) {
                throw new KoladaFault(false, STRANGE, null);
            }
            answer.values().stream()
                    .filter(row -> kpi.equals(row.kpi()) && code.equals(row.municipality()))
                    .forEach(row -> take(row, figures));
            page = next(answer.nextUrl());
        }
        return figures;
    }

    private static void take(Row row, SortedMap<Integer, BigDecimal> figures) {
        (row.values() == null ? List.<KoladaAnswer.Value>of() : row.values())
                .stream()
                        .filter(KoladaAnswer.Value::isTold)
                        .findFirst()
                        .ifPresent(value -> figures.put(row.period(), value.value()));
    }

    private String base() {
        return properties.url().toString().replaceFirst("/$", "");
    }

    /** At the service that was asked, by whatever scheme the answer writes. */
    private URI next(String told) {
        if (told == null || told.isBlank()) {
            return null;
        }
        try {
            URI next = properties.url().resolve(told);
            if (!properties.url().getHost().equals(next.getHost())) {
                throw new KoladaFault(false, STRANGE, null);
            }
            String query = next.getRawQuery() == null ? "" : "?" + next.getRawQuery();
            return properties.url().resolve(next.getRawPath() + query);
        } catch (IllegalArgumentException e) {
            throw new KoladaFault(false, STRANGE, e);
        }
    }

    private KoladaAnswer asked(URI page) {
        for (int attempt = 1; ; attempt++) {
            try {
                return service.get().uri(page).retrieve().body(KoladaAnswer.class);
            } catch (HttpServerErrorException | ResourceAccessException | HttpClientErrorException.TooManyRequests e) {
                if (attempt == properties.attempts()) {
                    throw new KoladaFault(true, AWAY, e);
                }
                rest();
            } catch (HttpClientErrorException e) {
                throw new KoladaFault(false, e.getStatusCode() == HttpStatus.NOT_FOUND ? UNKNOWN : STRANGE, e);
            } catch (RestClientException e) {
                throw new KoladaFault(false, STRANGE, e);
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(properties.pause().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KoladaFault(true, AWAY, e);
        }
    }
}
