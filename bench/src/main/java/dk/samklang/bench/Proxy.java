package dk.samklang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives each new connection to the next program that lets it in; a connection ends with its program. */
final class Proxy implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 2_000;

    private final ServerSocket door;
    private final List<URI> programs;
    private final AtomicInteger next = new AtomicInteger();

    Proxy(List<URI> programs) throws IOException {
        this.programs = List.copyOf(programs);
        this.door = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> lead(guest));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void lead(Socket guest) {
        for (var attempt = 0; attempt < programs.size(); attempt++) {
            var program = programs.get(Math.floorMod(next.getAndIncrement(), programs.size()));
            var host = new Socket();
            try {
                host.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), program.getPort()), PATIENCE_MILLIS);
                host.setTcpNoDelay(true);
                guest.setTcpNoDelay(true);
                join(guest, host);
                return;
            } catch (IOException _) {
                close(host);
            }
        }
        close(guest);
    }

    private static void join(Socket guest, Socket host) throws IOException {
        var there = guest.getInputStream();
        var back = host.getInputStream();
        var toHost = host.getOutputStream();
        var toGuest = guest.getOutputStream();
        Thread.ofVirtual().start(() -> pass(there, toHost, guest, host));
        Thread.ofVirtual().start(() -> pass(back, toGuest, guest, host));
    }

    private static void pass(InputStream from, OutputStream to, Socket one, Socket other) {
        try {
            from.transferTo(to);
        } catch (IOException _) {
            // One of the two is gone, and so the other goes too.
        }
        close(one);
        close(other);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
