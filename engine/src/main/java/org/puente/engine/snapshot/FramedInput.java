package org.puente.engine.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Reads what {@link FramedOutput} has written and gives no byte of a frame that is not as it was written. */
public final class FramedInput extends InputStream {

    private final InputStream in;
    private final byte[] frame = new byte[FramedOutput.MOST_BYTES];
    private int size;
    private int next;
    private boolean ended;

    /** Reads from this stream and closes it in the end. */
    public FramedInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : frame[next++] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int now = Math.min(length, size - next);
        System.arraycopy(frame, next, bytes, from, now);
        next += now;
        return now;
    }

    /**
     * Sees that nothing is left.
     *
     * @throws IOException unless everything has been read that was written, and its end was written
     */
    public void requireEnd() throws IOException {
        if (!isAtEnd() || in.read() >= 0) {
            throw new IOException("More than was expected");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean isAtEnd() throws IOException {
        if (next == size && !ended) {
            readFrame();
        }
        return ended;
    }

    private void readFrame() throws IOException {
        ByteBuffer head = ByteBuffer.wrap(in.readNBytes(FramedOutput.HEAD_BYTES));
        if (head.remaining() < FramedOutput.HEAD_BYTES) {
            throw new EOFException("Cut off");
        }
        size = head.getInt();
        int expected = head.getInt();
        if (size < 0 || size > FramedOutput.MOST_BYTES || in.readNBytes(frame, 0, size) < size) {
            throw new EOFException("Cut off, or a length is wrong");
        }
        CRC32C checksum = new CRC32C();
        checksum.update(frame, 0, size);
        if ((int) checksum.getValue() != expected) {
            throw new IOException("A checksum is wrong");
        }
        next = 0;
        ended = size == 0;
    }
}
