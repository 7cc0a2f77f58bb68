package dk.samklang.platform.tenancy;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Says on whose behalf the running code works. Bound once per request or job, for the length of the call, so that it
 * cannot be forgotten set; transactions opened within carry it to the database.
 */
public final class Tenancy {

    private static final ScopedValue<Scope> SCOPE = ScopedValue.newInstance();

    private Tenancy() {}

    /** Works for one organisation: its rows and no others are visible. */
    public static <T, X extends Throwable> T callFor(OrganisationId organisation, ScopedValue.CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(SCOPE, new Scope.Organisation(organisation)).call(work);
    }

    /** Works for somebody who is signing in and has no organisation yet: sees that account's memberships only. */
    public static <T> T callForAccount(UUID account, Supplier<T> work) {
        return ScopedValue.where(SCOPE, new Scope.Account(account)).call(work::get);
    }

    /** Works on the few organisation-free tables: every organisation's rows are invisible. */
    public static <T> T callForNobody(Supplier<T> work) {
        return ScopedValue.where(SCOPE, new Scope.Nobody()).call(work::get);
    }

    /**
     * The organisation this code works for.
     *
     * @throws IllegalStateException when it works for none
     */
    public static OrganisationId current() {
        return switch (scope()) {
            case Scope.Organisation(var id) -> id;
            case Scope.Account _, Scope.Nobody _ -> throw new IllegalStateException("No organisation is chosen here");
        };
    }

    static Scope scope() {
        if (!SCOPE.isBound()) {
            throw new IllegalStateException("The database was asked without saying for which organisation");
        }
        return SCOPE.get();
    }

    sealed interface Scope {
        record Organisation(OrganisationId id) implements Scope {}

        record Account(UUID id) implements Scope {}

        record Nobody() implements Scope {}
    }
}
