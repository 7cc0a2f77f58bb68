package dk.samklang.organisation;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.tenancy.OrganisationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations and their services. */
@Repository
class Organisations {

    private static final int MANY = 200;

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of all organisations, for jobs that visit each in turn; holds nothing else. */
    List<OrganisationId> all() {
        return jdbc.sql("select organisation_id from organisation.registry order by organisation_id")
                .query((row, _) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .list();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from organisation.registry)")
                .query(Boolean.class)
                .single();
    }

    /** Lets one transaction at a time found the first organisation, over all nodes. */
    void holdInstallation() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('samklang.organisation.first', 0))")
                .query((_, _) -> true)
                .list();
    }

    /** Holds the caller's organisation until the transaction ends. */
    void hold() {
        jdbc.sql("select organisation_id from organisation.organisation for update")
                .query((_, _) -> true)
                .list();
    }

    /** The organisation the caller works for. */
    OrganisationProfile profile() {
        return jdbc.sql("select name, accent, zone, version from organisation.organisation")
                .query((row, _) -> new OrganisationProfile(
                        row.getString("name"), row.getString("accent"), row.getString("zone"), row.getInt("version")))
                .single();
    }

    /** Stores the profile; false when somebody else changed it since this version. */
    boolean update(OrganisationProfile profile) {
        return jdbc.sql("""
                        update organisation.organisation
                        set name = :name, accent = :accent, zone = :zone, version = version + 1
                        where version = :version
                        """)
                        .param("name", profile.name())
                        .param("accent", profile.accent())
                        .param("zone", profile.zone())
                        .param("version", profile.version())
                        .update()
                == 1;
    }

    /** Adds the organisation the caller works for. */
    void add(OrganisationId id, String name, String accent, Instant at) {
        jdbc.sql("insert into organisation.registry (organisation_id, created_at) values (:id, :at)")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("insert into organisation.organisation (name, accent) values (:name, :accent)")
                .param("name", name)
                .param("accent", accent)
                .update();
    }

    /** Adds a helpline; false when one of that name is there. */
    boolean addHelpline(ServiceId id, String name, Instant at) {
        return jdbc.sql("""
                        insert into organisation.service (id, kind, name, created_at)
                        values (:id, 'HELPLINE', :name, :at)
                        on conflict (organisation_id, lower(name)) do nothing
                        """)
                        .param("id", id.value())
                        .param("name", name)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    List<ServiceName> services() {
        return jdbc.sql("select id, name from organisation.service order by name, id limit :many")
                .param("many", MANY)
                .query((row, _) ->
                        new ServiceName(new ServiceId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }
}
