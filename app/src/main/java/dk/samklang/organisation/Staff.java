package dk.samklang.organisation;

import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.Directory.Membership;
import dk.samklang.platform.identity.Person;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.tenancy.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people who work in an organisation, and their roles. */
@Repository
class Staff {

    private static final String MEMBER = """
                        select member.account_id, member.id, member.display_name, member.active, member.version,
                               array_remove(array_agg(held.role order by held.role, held.service_id), null) as roles,
                               array_agg(held.service_id order by held.role, held.service_id)
                                   filter (where held.role is not null) as services
                        from organisation.staff_member member
                        left join organisation.staff_role held
                            on held.organisation_id = member.organisation_id and held.staff_id = member.id
                        """;

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Across organisations: the database shows an account its own memberships and nothing else. */
    List<Membership> memberships(AccountId account) {
        return jdbc.sql("""
                        select organisation_id, id
                        from organisation.staff_member
                        where account_id = :account and active
                        order by created_at desc, id
                        """)
                .param("account", account.value())
                .query((row, _) -> new Membership(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new StaffId(row.getObject("id", UUID.class))))
                .list();
    }

    /** One statement for person, organisation and roles, as it runs at every request. */
    Optional<Person> person(StaffId staff) {
        return jdbc.sql("""
                        select member.account_id, member.id, member.display_name,
                               organisation.name, organisation.accent, organisation.zone,
                               array_remove(array_agg(held.role order by held.role, held.service_id), null) as roles,
                               array_agg(held.service_id order by held.role, held.service_id)
                                   filter (where held.role is not null) as services
                        from organisation.staff_member member
                        join organisation.organisation organisation
                            on organisation.organisation_id = member.organisation_id
                        left join organisation.staff_role held
                            on held.organisation_id = member.organisation_id and held.staff_id = member.id
                        where member.id = :id and member.active
                        group by member.account_id, member.id, member.display_name,
                                 organisation.name, organisation.accent, organisation.zone
                        """)
                .param("id", staff.value())
                .query((row, _) -> toPerson(row))
                .optional();
    }

    Map<UUID, String> names(Set<UUID> ids) {
        return jdbc
                .sql("select id, display_name from organisation.staff_member where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("display_name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those with access first, then by name. */
    List<StaffMember> list(String name, int skip, int limit) {
        return jdbc.sql(MEMBER + """
                        where position(lower(:name) in lower(member.display_name)) > 0
                        group by member.organisation_id, member.id
                        order by member.active desc, member.display_name collate "da-x-icu", member.id
                        limit :limit offset :skip
                        """)
                .param("name", name)
                .param("limit", limit)
                .param("skip", skip)
                .query((row, _) -> toMember(row))
                .list();
    }

    int count(String name) {
        return jdbc.sql("""
                        select count(*)
                        from organisation.staff_member
                        where position(lower(:name) in lower(display_name)) > 0
                        """).param("name", name).query(Integer.class).single();
    }

    Optional<StaffMember> find(StaffId id) {
        return jdbc.sql(MEMBER + """
                        where member.id = :id
                        group by member.organisation_id, member.id
                        """)
                .param("id", id.value())
                .query((row, _) -> toMember(row))
                .optional();
    }

    /** Whether somebody else with access manages the organisation. */
    boolean hasOtherAdministrator(StaffId id) {
        return jdbc.sql("""
                        select exists (
                            select from organisation.staff_member member
                            join organisation.staff_role held
                                on held.organisation_id = member.organisation_id and held.staff_id = member.id
                            where member.active and member.id <> :id
                              and held.role = :administrator and held.service_id is null)
                        """)
                .param("id", id.value())
                .param("administrator", Roles.ADMINISTRATOR)
                .query(Boolean.class)
                .single();
    }

    /** Stores name, access and roles; the caller has checked the version and holds the organisation. */
    void update(StaffChange change) {
        jdbc.sql("""
                        update organisation.staff_member
                        set display_name = :name, active = :active, version = version + 1
                        where id = :id
                        """)
                .param("name", change.name())
                .param("active", change.active())
                .param("id", change.id().value())
                .update();
        jdbc.sql("delete from organisation.staff_role where staff_id = :id")
                .param("id", change.id().value())
                .update();
        giveRoles(change.id(), change.roles());
    }

    void add(StaffId id, AccountId account, String displayName, Instant at) {
        jdbc.sql("""
                        insert into organisation.staff_member (id, account_id, display_name, created_at)
                        values (:id, :account, :name, :at)
                        """)
                .param("id", id.value())
                .param("account", account.value())
                .param("name", displayName)
                .param("at", Timestamp.from(at))
                .update();
    }

    void giveRoles(StaffId staff, Set<RoleInService> roles) {
        jdbc.sql("""
                        insert into organisation.staff_role (staff_id, role, service_id)
                        select :staff, role, service
                        from unnest(:roles, :services) as given (role, service)
                        """)
                .param("staff", staff.value())
                .param("roles", roles.stream().map(RoleInService::role).toArray(String[]::new))
                .param("services", roles.stream().map(Staff::serviceOf).toArray(UUID[]::new))
                .update();
    }

    private static @Nullable UUID serviceOf(RoleInService role) {
        var service = role.service();
        return service == null ? null : service.value();
    }

    private static StaffMember toMember(ResultSet row) throws SQLException {
        return new StaffMember(
                new StaffId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("display_name"),
                row.getBoolean("active"),
                roles(row),
                row.getInt("version"));
    }

    private static Person toPerson(ResultSet row) throws SQLException {
        return new Person(
                new AccountId(row.getObject("account_id", UUID.class)),
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                row.getString("name"),
                row.getString("accent"),
                ZoneId.of(row.getString("zone")),
                roles(row));
    }

    private static List<RoleInService> roles(ResultSet row) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        var roleList = new ArrayList<RoleInService>();
        var array = row.getArray("services");
        var services = array == null ? new UUID[0] : (UUID[]) array.getArray();
        for (var place = 0; place < roles.length; place++) {
            var service = services[place];
            roleList.add(new RoleInService(roles[place], service == null ? null : new ServiceId(service)));
        }
        return List.copyOf(roleList);
    }
}
