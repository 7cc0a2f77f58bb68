package dk.samklang.testing;

import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.tenancy.OrganisationId;
import java.util.List;
import java.util.function.Supplier;

/** An organisation with one helpline and the people a test asked for. */
public final class House {

    /** Everybody's, in every house. */
    public static final String PASSWORD = "gul cykel paa loftet";

    private final Houses houses;
    private final OrganisationId organisation;
    private final ServiceId helpline;
    private final String name;
    private final List<Member> members;

    House(Houses houses, OrganisationId organisation, ServiceId helpline, String name, List<Member> members) {
        this.houses = houses;
        this.organisation = organisation;
        this.helpline = helpline;
        this.name = name;
        this.members = List.copyOf(members);
    }

    /**
     * Somebody who works here.
     *
     * @param login the user name, unique over all houses
     */
    public record Member(String role, String login, String name, AccountId account, StaffId staff) {}

    public OrganisationId organisation() {
        return organisation;
    }

    public ServiceId helpline() {
        return helpline;
    }

    public String name() {
        return name;
    }

    public List<Member> members() {
        return members;
    }

    /** The first member with this role. */
    public Member member(String role) {
        return members.stream()
                .filter(member -> member.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This house was founded without a " + role));
    }

    /** The members with this role, in the order they joined. */
    public List<Member> members(String role) {
        return members.stream().filter(member -> member.role().equals(role)).toList();
    }

    /** The user name of the first member with this role. */
    public String login(String role) {
        return member(role).login();
    }

    /** The first member with this role, as handlers and use cases meet them. */
    public SignedIn signedIn(String role) {
        return signedIn(member(role));
    }

    public SignedIn signedIn(Member member) {
        return houses.signedIn(organisation, member.staff());
    }

    /** Works for this organisation in one transaction. */
    public <T> T inside(Supplier<T> work) {
        return houses.inside(organisation, work);
    }

    /** Works for this organisation, leaving transactions to the use cases called. */
    public <T> T working(Supplier<T> work) {
        return houses.working(organisation, work);
    }
}
