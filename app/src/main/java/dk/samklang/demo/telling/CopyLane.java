package dk.samklang.demo.telling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.copy.CopyManager;

/** Copies one batch of rows while the next is being made up. */
final class CopyLane implements AutoCloseable {

    private final CopyManager copies;
    private final ExecutorService lane = Executors.newSingleThreadExecutor();
    private Future<Long> underWay = CompletableFuture.completedFuture(0L);
    private long rows;

    CopyLane(CopyManager copies) {
        this.copies = copies;
    }

    /** @param rows in PostgreSQL's text format */
    record Batch(String statement, String rows) {}

    /** In this order; waits for the batches before. */
    void copy(List<Batch> batches) {
        rows += arrived();
        underWay = lane.submit(() -> copyAll(batches));
    }

    /** The number of rows in all. */
    long finish() {
        rows += arrived();
        underWay = CompletableFuture.completedFuture(0L);
        return rows;
    }

    private long copyAll(List<Batch> batches) throws SQLException, IOException {
        var copied = 0L;
        for (var batch : batches) {
            var bytes = batch.rows().getBytes(StandardCharsets.UTF_8);
            copied += copies.copyIn(batch.statement(), new ByteArrayInputStream(bytes));
        }
        return copied;
    }

    private long arrived() {
        try {
            return underWay.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The story could not be copied", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Samklang was stopped while the story was copied", e);
        }
    }

    @Override
    public void close() {
        lane.close();
    }
}
