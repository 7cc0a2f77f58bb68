package dk.samklang.platform.identity.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code as a drawing.
 *
 * @param size width and height in squares, margin included
 * @param path the dark squares, for the {@code d} of an SVG path
 */
public record QrCode(int size, String path) {

    private static final int MARGIN = 4;

    static QrCode of(String text) {
        try {
            var squares =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
            var path = IntStream.range(0, squares.getHeight() * squares.getWidth())
                    .filter(place -> squares.get(place % squares.getWidth(), place / squares.getWidth()))
                    .mapToObj(place -> "M" + place % squares.getWidth() + " " + place / squares.getWidth() + "h1v1h-1z")
                    .collect(Collectors.joining());
            return new QrCode(squares.getWidth(), path);
        } catch (WriterException e) {
            throw new IllegalStateException("A short address fits into a picture", e);
        }
    }

    /** Prints nothing of what the picture says. */
    @Override
    public String toString() {
        return "QrCode[...]";
    }
}
