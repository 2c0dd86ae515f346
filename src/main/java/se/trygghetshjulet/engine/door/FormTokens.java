package se.trygghetshjulet.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** The tokens by which forms of our own are known. */
final class FormTokens {

    private static final long LARGEST_UPLOAD = 20L * 1024 * 1024;

    private FormTokens() {}

    /** Named apart from the web apps' own token. */
    static CookieCsrfTokenRepository kept() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("trygghetshjulet-formular");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    /** A long page is on its way before its first form is reached, and then it is too late for a cookie. */
    static CsrfTokenRequestHandler drawnBeforeThePage() {
        XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    /** Of a form that is too large not even the token is read. */
    static String whyRefused(HttpServletRequest request) {
        return request.getContentLengthLong() > LARGEST_UPLOAD
                ? "Filen är för stor. Den får vara högst 20 MB. Gå tillbaka och välj en mindre."
                : "Sidan har blivit gammal. Öppna den på nytt och gör om det du ville göra.";
    }
}
