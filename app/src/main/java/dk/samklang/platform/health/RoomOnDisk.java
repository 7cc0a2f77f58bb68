package dk.samklang.platform.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether our own PostgreSQL has room to write on; what room a given one has, nobody can see from here. */
@Component
class RoomOnDisk {

    /** Two of the pieces of 16 MB that PostgreSQL writes its log in: without room for the next one it stops. */
    private static final long LEAST = 32L << 20;

    private final Path cluster;

    RoomOnDisk(@Value("${samklang.data}") Path data) {
        this.cluster = data.resolve("postgresql").resolve("cluster");
    }

    boolean isEnough() {
        try {
            return !Files.isDirectory(cluster) || Files.getFileStore(cluster).getUsableSpace() >= LEAST;
        } catch (IOException _) {
            return true;
        }
    }
}
