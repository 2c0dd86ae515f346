package se.trygghetshjulet.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.headersec.HttpHeaderSecurityFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterConfig;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

/** Two people open Tasklist in the same moment: neither gets a page whose scripts the browser refuses. */
class NonceOfEachPageTest {

    private final MockServletContext context = new MockServletContext();
    private final Filter ours = new NonceOfEachPage();
    private final Filter camunda = new HttpHeaderSecurityFilter();

    @BeforeEach
    void theWebAppsSendTheirHeaders() throws ServletException {
        camunda.init(new MockFilterConfig(context));
        context.setAttribute("shared", "by all");
    }

    @Test
    void aPageHasTheNonceOfItsOwnHeaderWhateverOthersAskForMeanwhile() throws Exception {
        MockHttpServletResponse first = new MockHttpServletResponse();
        ask(first, (request, response) -> {
            MockHttpServletResponse second = new MockHttpServletResponse();
            ask(second, (other, answer) -> assertThat(header(second)).contains(nonce(other.getServletContext())));
            assertThat(header(first)).contains(nonce(request.getServletContext()));
            assertThat(header(first)).isNotEqualTo(header(second));
            assertThat(request.getServletContext().getAttribute("shared")).isEqualTo("by all");
        });
        assertThat(first.getHeader("Content-Security-Policy")).contains("nonce-");
    }

    private void ask(MockHttpServletResponse response, FilterChain page) throws ServletException, IOException {
        ours.doFilter(
                new MockHttpServletRequest(context),
                response,
                (request, answer) -> camunda.doFilter(request, answer, page));
    }

    private static String header(MockHttpServletResponse response) {
        return response.getHeader("Content-Security-Policy");
    }

    private static String nonce(ServletContext context) {
        return "'nonce-" + context.getAttribute(ATTR_CSP_FILTER_NONCE) + "'";
    }
}
