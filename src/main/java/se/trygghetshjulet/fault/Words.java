package se.trygghetshjulet.fault;

import org.springframework.http.HttpStatus;

/**
 * What a status means to a person.
 *
 * @param title what happened, without a full stop
 * @param advice what it means and what to do
 */
public record Words(String title, String advice) {

    public static Words of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST ->
                new Words(
                        "Adressen går inte att läsa",
                        "Det som skickades hit går inte att använda. Kontrollera adressen, eller börja om från startsidan.");
            case UNAUTHORIZED ->
                new Words(
                        "Du behöver logga in",
                        "Sidan är till för dem som arbetar med planen. Ladda om den och ange ditt användarnamn och lösenord.");
            case FORBIDDEN ->
                new Words(
                        "Du kommer inte åt sidan",
                        "Du är inloggad, men har ingen roll som ger dig rätt att se det här.");
            case NOT_FOUND ->
                new Words(
                        "Sidan finns inte",
                        "Adressen kan vara felskriven, eller så har sidan flyttats. Börja om från startsidan.");
            case METHOD_NOT_ALLOWED ->
                new Words("Sidan går inte att använda så", "Öppna sidan från startsidan och försök därifrån.");
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
                new Words(
                        "Formatet finns inte här", "Det du frågade efter, eller skickade, finns inte i det formatet.");
            case PAYLOAD_TOO_LARGE -> new Words("Det som skickades är för stort", "Dela upp det och försök igen.");
            case TOO_MANY_REQUESTS ->
                new Words(
                        "För många försök", "Vänta en stund och försök sedan igen med rätt användarnamn och lösenord.");
            case SERVICE_UNAVAILABLE ->
                new Words(
                        "Tjänsten svarar inte just nu",
                        "Felet ligger hos oss och det du redan har sparat finns kvar. Vänta en stund och försök igen.");
            default ->
                status.is4xxClientError()
                        ? new Words(
                                "Det gick inte",
                                "Det som skickades hit går inte att använda. Börja om från startsidan.")
                        : new Words(
                                "Något gick fel",
                                "Felet ligger hos oss och det du redan har sparat finns kvar. Vänta en stund och försök igen.");
        };
    }
}
