package se.trygghetshjulet.fault;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The server logs as an error whatever comes out to it. */
class ReadersWhoLeaveTest {

    @Test
    void aBrowserThatLeavesInTheMiddleOfAPageIsNoError() {
        IOException broken = new ClientAbortException(new IOException("Broken pipe"));

        assertThatCode(() -> answer(new ServletException(new IllegalStateException(broken))))
                .doesNotThrowAnyException();
        assertThatCode(() -> answer(new AsyncRequestNotUsableException("gone", broken)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatBreaksByItselfStaysOne() {
        ServletException broken = new ServletException(new IOException("No space left on device"));

        assertThatThrownBy(() -> answer(broken)).isSameAs(broken);
    }

    private static void answer(Exception thrown) throws ServletException, IOException {
        FilterChain chain = (request, response) -> {
            if (thrown instanceof IOException io) {
                throw io;
            }
            throw (ServletException) thrown;
        };
        new ReadersWhoLeave().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
    }
}
