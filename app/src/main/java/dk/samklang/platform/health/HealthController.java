package dk.samklang.platform.health;

import com.zaxxer.hikari.HikariDataSource;
import dk.samklang.platform.web.Requires;
import java.sql.SQLException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers whether program and database work. Asks the pool itself, as health belongs to no organisation. On a full disk
 * pages can still be read: whoever sends people to this node asks for that, and whoever watches over it for all.
 */
@Controller
class HealthController {

    private static final int SECONDS = 3;

    private final HikariDataSource pool;
    private final CanSave canSave;

    HealthController(HikariDataSource pool, CanSave canSave) {
        this.pool = pool;
        this.canSave = canSave;
    }

    @GetMapping("/health")
    @Requires(Requires.EVERYONE)
    ResponseEntity<String> health() {
        return answer(answersQueries() && canSave.ask());
    }

    @GetMapping("/health/reading")
    @Requires(Requires.EVERYONE)
    ResponseEntity<String> reading() {
        return answer(answersQueries());
    }

    private boolean answersQueries() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            return statement.execute("select 1");
        } catch (SQLException _) {
            return false;
        }
    }

    private static ResponseEntity<String> answer(boolean works) {
        return ResponseEntity.status(works ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(works ? "ok" : "unavailable");
    }
}
