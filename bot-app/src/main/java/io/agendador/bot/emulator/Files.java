package io.agendador.bot.emulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was uploaded. */
final class Files {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_PHOTO = 10 * MEGABYTE;
    private static final int LARGEST_FILE = 50 * MEGABYTE;
    private static final int LARGEST_DOWNLOAD = 20 * MEGABYTE;
    private static final int LONGEST_SIDES = 10_000;
    private static final int LARGEST_RATIO = 20;

    private final Map<String, EmulatedFile> files = new TreeMap<>();
    private final SplittableRandom random;

    Files(SplittableRandom random) {
        this.random = random;
    }

    /** What a parameter names: an upload of that name, {@code attach://}, or the id of an earlier file. */
    EmulatedFile take(Call call, String name, boolean photo) {
        String value = call.text(name, "");
        String attached = value.startsWith("attach://") ? value.substring("attach://".length()) : name;
        Upload upload = call.files().get(attached);
        if (upload != null) {
            return photo ? photo(upload) : document(upload);
        }
        if (value.isEmpty()) {
            throw Refused.badRequest("there is no " + (photo ? "photo" : "document") + " in the request");
        }
        return find(value);
    }

    EmulatedFile find(String id) {
        return Optional.ofNullable(files.get(id))
                .orElseThrow(() -> Refused.badRequest("wrong file identifier/HTTP URL specified"));
    }

    EmulatedFile downloadable(String id) {
        EmulatedFile file = Optional.ofNullable(files.get(id))
                .orElseThrow(() -> Refused.badRequest("wrong file_id or the file is temporarily unavailable"));
        if (file.bytes().length > LARGEST_DOWNLOAD) {
            throw Refused.badRequest("file is too big");
        }
        return file;
    }

    private EmulatedFile photo(Upload upload) {
        check(upload);
        if (upload.bytes().length > LARGEST_PHOTO) {
            throw Refused.badRequest("file of size " + upload.bytes().length
                    + " bytes is too big for a photo; the maximum size is " + LARGEST_PHOTO + " bytes");
        }
        int[] size = size(upload.bytes()).orElseThrow(() -> Refused.badRequest("IMAGE_PROCESS_FAILED"));
        int longer = Math.max(size[0], size[1]);
        int shorter = Math.min(size[0], size[1]);
        if (longer + shorter > LONGEST_SIDES || longer > shorter * LARGEST_RATIO) {
            throw Refused.badRequest("PHOTO_INVALID_DIMENSIONS");
        }
        return keep(upload, size[0], size[1]);
    }

    private EmulatedFile document(Upload upload) {
        check(upload);
        return keep(upload, 0, 0);
    }

    EmulatedFile keep(Upload upload, int width, int height) {
        String id = "file" + Long.toUnsignedString(random.nextLong(), 36);
        EmulatedFile file = new EmulatedFile(id, upload.name(), upload.type(), width, height, upload.bytes());
        files.put(id, file);
        return file;
    }

    private static void check(Upload upload) {
        if (upload.bytes().length == 0) {
            throw Refused.badRequest("file must be non-empty");
        }
        if (upload.bytes().length > LARGEST_FILE) {
            throw Refused.of(413, "Request Entity Too Large");
        }
    }

    private static Optional<int[]> size(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(input, true, true);
            int[] size = {reader.getWidth(0), reader.getHeight(0)};
            reader.dispose();
            return Optional.of(size);
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    static ObjectNode json(EmulatedFile file) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file_id", file.id()).put("file_unique_id", "u" + file.id());
        json.put("file_size", file.bytes().length);
        if (file.width() > 0) {
            return json.put("width", file.width()).put("height", file.height());
        }
        return json.put("file_name", file.name()).put("mime_type", file.type());
    }
}
