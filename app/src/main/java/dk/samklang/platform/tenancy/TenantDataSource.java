package dk.samklang.platform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lends connections to transactions alone: a statement outside one would see nothing, silently, so it is refused. */
class TenantDataSource extends DelegatingDataSource {

    private static final ScopedValue<Boolean> OPENING = ScopedValue.newInstance();

    TenantDataSource(DataSource pool) {
        super(pool);
    }

    static void opening(Runnable begin) {
        ScopedValue.where(OPENING, true).run(begin);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!OPENING.isBound()) {
            throw new IllegalStateException("The database was asked outside a transaction");
        }
        return super.getConnection();
    }
}
