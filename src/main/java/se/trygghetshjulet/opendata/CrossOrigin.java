package se.trygghetshjulet.opendata;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Pages of others may read what is open, and nothing else; what says who somebody is never goes along. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CrossOrigin {

    private static final String OPEN = "/api/public/";

    @Bean
    FilterRegistrationBean<CorsFilter> readersFromOtherSites() {
        CorsConfiguration readers = new CorsConfiguration();
        readers.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        readers.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
        readers.setAllowedHeaders(
                List.of(HttpHeaders.ACCEPT, HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE));
        readers.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED));
        readers.setAllowCredentials(false);
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(OPEN + "**", readers);
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(source));
        filter.addUrlPatterns(OPEN + "*");
        // before whatever may answer by itself
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
