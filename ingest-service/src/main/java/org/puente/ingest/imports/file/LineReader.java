package org.puente.ingest.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines at LF or CRLF, without a leading byte-order mark. Holds one line at a time and skips those
 * over the bound. For one thread, but the counters may be read by any.
 */
public final class LineReader {

    private static final int CHUNK = 64 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final int most;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int from;
    private int to;
    private boolean tooLong;
    private final AtomicLong number = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    /** @param most bytes of one line */
    public LineReader(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /** How many bytes were taken from the stream. */
    public long bytes() {
        return bytes.get();
    }

    /** How many lines were read to their end. */
    public long number() {
        return number.get();
    }

    /** Whether some of a line was read when the stream broke. */
    public boolean isWithinALine() {
        return line.size() > 0 || tooLong;
    }

    /**
     * The next line, or null at the end.
     *
     * @throws IOException if the stream breaks; the line that was being read is lost
     */
    @Nullable
    Line next() throws IOException {
        line.reset();
        tooLong = false;
        while (from < to || fill()) {
            int end = indexOfLineFeed();
            take(end < 0 ? to : end);
            if (end >= 0) {
                from = end + 1;
                return finished(true);
            }
            from = to;
        }
        return isWithinALine() ? finished(false) : null;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(stream.read(chunk), 0);
        if (bytes.get() == 0) {
            skipByteOrderMark();
        }
        bytes.addAndGet(to);
        return to > 0;
    }

    private void skipByteOrderMark() throws IOException {
        while (to > 0 && to < BYTE_ORDER_MARK.length) {
            int more = stream.read(chunk, to, chunk.length - to);
            if (more < 0) {
                return;
            }
            to += more;
        }
        if (to > 0 && Arrays.mismatch(chunk, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length) {
            from = BYTE_ORDER_MARK.length;
        }
    }

    private int indexOfLineFeed() {
        for (int i = from; i < to; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void take(int end) {
        tooLong |= line.size() + (end - from) > most;
        if (!tooLong) {
            line.write(chunk, from, end - from);
        }
    }

    private Line finished(boolean ended) {
        long count = number.incrementAndGet();
        if (tooLong) {
            return new Line.TooLong(count);
        }
        byte[] whole = line.toByteArray();
        boolean carriageReturn = whole.length > 0 && whole[whole.length - 1] == '\r';
        return new Line.Whole(count, carriageReturn ? Arrays.copyOf(whole, whole.length - 1) : whole,
                ended);
    }
}
