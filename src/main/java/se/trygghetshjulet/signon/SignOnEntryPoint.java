package se.trygghetshjulet.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import se.trygghetshjulet.fault.ErrorMessage;

/** Sends whoever opens a page in a browser to sign on, and remembers where he was going. */
class SignOnEntryPoint implements AuthenticationEntryPoint {

    private static final RequestMatcher API =
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**");

    private static final RequestMatcher HTML = html();

    /** Nobody is led to what no browser shows. */
    static final RequestCache CACHE = cache();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + SignOnPages.CHOICE);
        } else {
            ErrorMessage.send(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "Du är inte längre inloggad. Logga in igen och gör om det du ville göra.");
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && !API.matches(request) && HTML.matches(request);
    }

    private static RequestCache cache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(SignOnEntryPoint::isPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static RequestMatcher html() {
        MediaTypeRequestMatcher matcher =
                new MediaTypeRequestMatcher(new HeaderContentNegotiationStrategy(), MediaType.TEXT_HTML);
        matcher.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return matcher;
    }
}
