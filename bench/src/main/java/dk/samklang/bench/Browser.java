package dk.samklang.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicNameValuePair;

/** One person's browser: cookies of its own, one connection that stays open, compressed pages; follows nothing by itself. */
final class Browser implements AutoCloseable {

    private final URI program;
    private final CloseableHttpClient client;

    Browser(URI program) {
        this.program = program;
        this.client = HttpClients.custom()
                .setConnectionManager(new BasicHttpClientConnectionManager())
                .setDefaultCookieStore(new BasicCookieStore())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    /** What was answered, compressed as it came. */
    static final class Answer {

        private final ClassicHttpResponse response;
        private final byte[] body;

        private Answer(ClassicHttpResponse response) throws IOException {
            this.response = response;
            this.body = response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
        }

        int status() {
            return response.getCode();
        }

        int size() {
            return body.length;
        }

        /** Empty where there is no such header. */
        String header(String name) {
            var header = response.getFirstHeader(name);
            return header == null ? "" : header.getValue();
        }

        String text() throws IOException {
            if (!"gzip".equals(header("Content-Encoding"))) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    static boolean answers(URI page) {
        try (var browser = new Browser(page)) {
            return browser.get(page.getPath()).status() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    Answer get(String path) throws IOException {
        return send(new HttpGet(program.resolve(path)));
    }

    /** @param fields names and values in turn */
    Answer post(String path, List<String> fields) throws IOException {
        var request = new HttpPost(program.resolve(path));
        request.setEntity(new UrlEncodedFormEntity(pairs(fields), StandardCharsets.UTF_8));
        return send(request);
    }

    private Answer send(ClassicHttpRequest request) throws IOException {
        request.setHeader("Accept", "text/html");
        request.setHeader("Accept-Encoding", "gzip");
        request.setHeader("Accept-Language", "da");
        return client.execute(request, Answer::new);
    }

    private static List<NameValuePair> pairs(List<String> fields) {
        var pairs = new ArrayList<NameValuePair>();
        for (var place = 0; place < fields.size(); place += 2) {
            pairs.add(new BasicNameValuePair(fields.get(place), fields.get(place + 1)));
        }
        return pairs;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
