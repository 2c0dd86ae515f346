package se.trygghetshjulet.engine.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Fingerprints;
import se.trygghetshjulet.engine.Fingerprints.Part;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Brings the engine in line with the profiles before the first request: any number of starts give the same result. What
 * is in line already is passed over. A rehearsal goes on from a copy of an engine that is in line already.
 */
@Component
@Profile("!" + Rehearsing.PROFILE)
class WheelStartup implements SmartInitializingSingleton {

    /** Municipalities in one transaction: what it makes of them is held until it ends. */
    private static final int AT_ONCE = 2;

    /** Municipalities whose definitions are worth holding from their deployment until somebody needs them. */
    private static final int HELD = 20;

    private final Municipalities municipalities;
    private final RoleGroups groups;
    private final SharedMembers sharedMembers;
    private final RoleRights rights;
    private final TaskFilters filters;
    private final WheelDeployment deployment;
    private final Fingerprints fingerprints;
    private final EngineBatch batch;

    WheelStartup(
            Municipalities municipalities,
            RoleGroups groups,
            SharedMembers sharedMembers,
            RoleRights rights,
            TaskFilters filters,
            WheelDeployment deployment,
            Fingerprints fingerprints,
            EngineBatch batch) {
        this.municipalities = municipalities;
        this.groups = groups;
        this.sharedMembers = sharedMembers;
        this.rights = rights;
        this.filters = filters;
        this.deployment = deployment;
        this.fingerprints = fingerprints;
        this.batch = batch;
    }

    @Override
    public void afterSingletonsInstantiated() {
        filters.create();
        rights.create();
        bringPeopleInLine();
        sharedMembers.bringInLine();
        bringModelsInLine();
    }

    private void bringPeopleInLine() {
        Map<String, String> kept = fingerprints.of(Part.PEOPLE);
        Set<String> there = groups.served(municipalities.all());
        List<Municipality> changed = municipalities.all().stream()
                .filter(municipality -> !there.contains(municipality.id())
                        || !groups.fingerprint(municipality).equals(kept.get(municipality.id())))
                .toList();
        inBatches(changed, some -> {
            Set<String> made = new HashSet<>();
            for (Municipality municipality : some) {
                groups.create(municipality, made);
                rights.create(municipality);
                fingerprints.keep(municipality.id(), Part.PEOPLE, groups.fingerprint(municipality));
            }
        });
    }

    private void bringModelsInLine() {
        Map<String, String> kept = fingerprints.of(Part.MODELS);
        Set<String> there = deployment.served();
        WheelDeployment.Round round = deployment.round();
        List<Municipality> changed = municipalities.all().stream()
                .filter(municipality -> !there.contains(municipality.id())
                        || !round.fingerprint(municipality).equals(kept.get(municipality.id())))
                .toList();
        inBatches(changed, some -> {
            for (Municipality municipality : some) {
                round.deploy(municipality);
                fingerprints.keep(municipality.id(), Part.MODELS, round.fingerprint(municipality));
            }
            if (changed.size() > HELD) {
                batch.forgetDefinitions();
            }
        });
    }

    private void inBatches(List<Municipality> all, Consumer<Collection<Municipality>> work) {
        IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(from + AT_ONCE, all.size())))
                .forEach(some -> batch.run(() -> work.accept(some)));
    }
}
