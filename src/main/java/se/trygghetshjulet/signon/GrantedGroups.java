package se.trygghetshjulet.signon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Person;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.signon.SignOnProperties.Provider;

/** Which of our groups a sign-on puts a person into: never one of a municipality that it does not speak for. */
@Component
class GrantedGroups {

    private static final Logger LOG = LoggerFactory.getLogger(GrantedGroups.class);

    private final Municipalities municipalities;

    GrantedGroups(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    Set<String> of(Provider provider, Claims claims) {
        Set<String> groups = new TreeSet<>(
                switch (provider.roles()) {
                    case CLAIM -> told(provider, claims);
                    case PROFILE -> written(provider, claims);
                });
        List.copyOf(groups).forEach(group -> groups.addAll(municipalities.groupsWith(group)));
        return groups;
    }

    /** All groups that a sign-on may give. */
    Set<String> within(Provider provider) {
        return provider.kommuner().stream()
                .flatMap(kommun ->
                        Stream.of(Role.values()).flatMap(role -> Stream.of(role.group(kommun), role.deputies(kommun))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those whom the profiles know by this address, if the sign-on vouches for it. */
    List<Person> known(Provider provider, Claims claims) {
        if (claims.email() == null || !claims.isEmailVerified() && !provider.trustEmail()) {
            return List.of();
        }
        return profiles(provider)
                .flatMap(municipality -> municipality.people().stream())
                .filter(person -> is(person, claims))
                .toList();
    }

    private Set<String> told(Provider provider, Claims claims) {
        Set<String> open = within(provider);
        Set<String> groups = new TreeSet<>();
        for (String word : claims.words(provider.claim())) {
            String group = provider.groups().getOrDefault(word, word);
            if (word.equals(provider.administrators())) {
                groups.add(People.ADMINISTRATORS);
            } else if (open.contains(group)) {
                groups.add(group);
            } else if (isElsewhere(group)) {
                LOG.warn("{} says a role in a municipality that it does not speak for: {}", provider.name(), group);
            }
        }
        return groups;
    }

    private boolean isElsewhere(String group) {
        return municipalities.all().stream()
                .flatMap(municipality -> Stream.of(Role.values())
                        .flatMap(role -> Stream.of(role.group(municipality.id()), role.deputies(municipality.id()))))
                .anyMatch(group::equals);
    }

    private Set<String> written(Provider provider, Claims claims) {
        Set<String> groups = new TreeSet<>();
        if (!known(provider, claims).isEmpty()) {
            profiles(provider)
                    .forEach(municipality -> municipality.people().stream()
                            .filter(person -> is(person, claims))
                            .forEach(person -> {
                                person.roles().forEach(role -> groups.add(role.group(municipality.id())));
                                person.deputyFor().forEach(role -> groups.add(role.deputies(municipality.id())));
                            }));
        }
        return groups;
    }

    private Stream<Municipality> profiles(Provider provider) {
        return provider.kommuner().stream().filter(municipalities::knows).map(municipalities::get);
    }

    private static boolean is(Person person, Claims claims) {
        return person.email() != null && person.email().equalsIgnoreCase(claims.email());
    }
}
