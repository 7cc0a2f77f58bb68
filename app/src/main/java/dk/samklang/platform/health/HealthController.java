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

/** Answers whether program and database work. Asks the pool itself, as health belongs to no organisation. */
@Controller
class HealthController {

    private static final int SECONDS = 3;

    private final HikariDataSource pool;

    HealthController(HikariDataSource pool) {
        this.pool = pool;
    }

    @GetMapping("/health")
    @Requires(Requires.EVERYONE)
    ResponseEntity<String> health() {
        return answersQueries() ? answer(HttpStatus.OK, "ok") : answer(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
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

    private static ResponseEntity<String> answer(HttpStatus status, String word) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(word);
    }
}
