package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A helpline's list of types, held while one leader changes it, so that two who change it at once come one after the
 * other. Says what fits on the list.
 */
@Component
class TypeList {

    static final String KIND = "user-type";

    /** How many a helpline may speak of at once: a shared language must fit into one head. */
    private static final int MOST = 20;

    private final UserTypes types;

    TypeList(UserTypes types) {
        this.types = types;
    }

    /** The types in use, held until the transaction ends; empty where this is not the leader's helpline. */
    Optional<List<UserType>> hold(ServiceId service, SignedIn by) {
        if (!by.servicesWhere(FrequentUserPermissions.TYPES).contains(service.value())) {
            return Optional.empty();
        }
        types.hold(service);
        return Optional.of(types.active(service));
    }

    /** A type on one of the leader's lists, as it is once its list is held; empty where it is not. */
    Optional<UserType> holdWith(UserTypeId id, SignedIn by) {
        var services = by.servicesWhere(FrequentUserPermissions.TYPES);
        return types.find(id, services).flatMap(found -> {
            types.hold(found.service());
            return types.find(id, services);
        });
    }

    boolean isFull(List<UserType> active) {
        return active.size() >= MOST;
    }

    /** Whether another type in use has these words of the house's own. */
    boolean isTaken(List<UserType> active, TypeWords words, UserTypeId by) {
        var name = words.name();
        return name != null
                && active.stream()
                        .filter(type -> !type.typeId().equals(by))
                        .map(type -> type.name().ownWords())
                        .anyMatch(name::equalsIgnoreCase);
    }
}
