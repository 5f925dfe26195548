package io.agendador.present;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that paints one picture into a file. */
final class PaintedElsewhere {

    private PaintedElsewhere() {}

    /** Paints into the file of the first argument, and says in that of the second whether fonts had to be done without. */
    public static void main(String[] arguments) throws IOException {
        byte[] png = HoursPicture.png(DemoRoster.statistics(), Texts.in(Texts.PORTUGUESE), PicturesTest.SUBTITLE);
        Files.write(Path.of(arguments[0]), png);
        Files.writeString(Path.of(arguments[1]), System.getProperty("sun.awt.fontconfig", "fonts found"));
    }
}
