package dk.samklang.platform.erasure;

import com.zaxxer.hikari.HikariDataSource;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.platform.tenancy.Tenancy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before the first page after a restore: sessions end, what had been erased goes again, and retention runs, because the
 * backup is older than its clocks. A second node that starts meanwhile waits for this.
 */
@Component
class SettleRestore implements SmartLifecycle {

    private final HikariDataSource pool;
    private final List<AfterRestore> aftermath;
    private final RepeatErasures erasures;
    private final RunRetention retention;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    SettleRestore(
            HikariDataSource pool,
            List<AfterRestore> aftermath,
            RepeatErasures erasures,
            RunRetention retention,
            TransactionTemplate transaction) {
        this.pool = pool;
        this.aftermath = aftermath;
        this.erasures = erasures;
        this.retention = retention;
        this.transaction = transaction;
    }

    /** Lower than the web server's, which therefore starts later. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            if (finds(connection)) {
                settle();
                markSettled(connection);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("What a restore leaves to do could not be done", e);
        }
        running = true;
    }

    private void settle() {
        Tenancy.callForNobody(() -> transaction.execute(_ -> {
            aftermath.forEach(AfterRestore::settle);
            return aftermath.size();
        }));
        erasures.repeat();
        retention.run();
    }

    /** The rows stay locked for as long as it takes. */
    private static boolean finds(Connection connection) throws SQLException {
        try (var question = connection.prepareStatement(
                        "select restored_at from platform.restored where settled_at is null order by 1 for update");
                var row = question.executeQuery()) {
            return row.next();
        }
    }

    private static void markSettled(Connection connection) throws SQLException {
        try (var order = connection.prepareStatement(
                "update platform.restored set settled_at = now() where settled_at is null")) {
            order.executeUpdate();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
