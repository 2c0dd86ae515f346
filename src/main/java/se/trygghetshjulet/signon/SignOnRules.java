package se.trygghetshjulet.signon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.signon.SignOnProperties.Provider;
import se.trygghetshjulet.signon.SignOnProperties.RolesFrom;

/** Stops a start whose settings contradict themselves: a sign-on that is bound to nobody, or gives what it must not. */
class SignOnRules {

    private final SignOnProperties properties;
    private final Registrations registrations;
    private final Municipalities municipalities;
    private final GrantedGroups granted;
    private final List<String> faults = new ArrayList<>();

    SignOnRules(
            SignOnProperties properties,
            Registrations registrations,
            Municipalities municipalities,
            GrantedGroups granted) {
        this.properties = properties;
        this.registrations = registrations;
        this.municipalities = municipalities;
        this.granted = granted;
    }

    /** @throws IllegalStateException that tells all faults in Swedish */
    void demand() {
        if (registrations.ids().isEmpty()) {
            faults.add("spring.security.oauth2.client.registration har ingen inloggning");
        }
        for (String id : registrations.ids()) {
            Provider provider = properties.provider(id);
            if (provider == null) {
                faults.add(
                        "trygghetshjulet.signon.providers." + id + " saknas: säg vilka kommuner inloggningen gäller");
            } else {
                look(id, provider);
            }
            if (registrations.issuer(id) == null) {
                faults.add("spring.security.oauth2.client.provider." + id + ".issuer-uri saknas");
            }
        }
        properties.providers().keySet().stream()
                .filter(id -> !registrations.ids().contains(id))
                .forEach(id -> faults.add("spring.security.oauth2.client.registration." + id + " saknas"));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Inloggningen är fel inställd: " + String.join("; ", faults) + ".");
        }
    }

    private void look(String id, Provider provider) {
        provider.kommuner().stream()
                .filter(kommun -> !municipalities.knows(kommun))
                .forEach(kommun -> faults.add(id + ": kommunen " + kommun + " finns inte här"));
        Map<String, String> foreign = new HashMap<>(provider.groups());
        foreign.values().removeAll(granted.within(provider));
        foreign.values()
                .forEach(group -> faults.add(id + ": gruppen " + group + " är ingen roll i " + provider.kommuner()));
        if (provider.administrators() != null && provider.roles() == RolesFrom.PROFILE) {
            faults.add(id + ": administrators kräver roles: claim");
        }
    }
}
