package se.trygghetshjulet.engine.door;

import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The web apps keep the nonce between a page's header and its body (Content Security Policy Level 3) in the servlet context,
 * which all requests share. When somebody else asks for anything in between, the two differ, the browser runs none of the
 * page's scripts and shows an empty page. Here each request keeps a nonce of its own.
 */
class NonceOfEachPage extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext context = contextOf(request);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return context;
                    }
                },
                response);
    }

    /** The context that all share, but for the nonce. */
    private static ServletContext contextOf(HttpServletRequest request) {
        ServletContext shared = request.getServletContext();
        return (ServletContext) Proxy.newProxyInstance(
                NonceOfEachPage.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> {
                    if (arguments != null && ATTR_CSP_FILTER_NONCE.equals(arguments[0])) {
                        return method.getName().equals("setAttribute")
                                ? keep(request, arguments[1])
                                : request.getAttribute(ATTR_CSP_FILTER_NONCE);
                    }
                    try {
                        return method.invoke(shared, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Object keep(HttpServletRequest request, Object nonce) {
        request.setAttribute(ATTR_CSP_FILTER_NONCE, nonce);
        return null;
    }
}
