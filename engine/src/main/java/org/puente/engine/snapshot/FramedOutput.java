package org.puente.engine.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * Writes bytes in frames: length, CRC32C, content. An empty frame says that the end is the end. For
 * {@link FramedInput}.
 */
public final class FramedOutput extends OutputStream {

    static final int MOST_BYTES = 1 << 20;
    static final int HEAD_BYTES = 2 * Integer.BYTES;

    private final OutputStream out;
    private final byte[] frame = new byte[MOST_BYTES];
    private int size;

    /** Writes to this stream and closes it in the end. */
    public FramedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        if (size == MOST_BYTES) {
            writeFrame();
        }
        frame[size++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (size == MOST_BYTES) {
                writeFrame();
            }
            int now = Math.min(length - done, MOST_BYTES - size);
            System.arraycopy(bytes, from + done, frame, size, now);
            size += now;
            done += now;
        }
    }

    /** Says that everything has been written; what is closed without it cannot be read to its end. */
    public void end() throws IOException {
        if (size > 0) {
            writeFrame();
        }
        writeFrame();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void writeFrame() throws IOException {
        CRC32C checksum = new CRC32C();
        checksum.update(frame, 0, size);
        out.write(ByteBuffer.allocate(HEAD_BYTES).putInt(size).putInt((int) checksum.getValue()).array());
        out.write(frame, 0, size);
        size = 0;
    }
}
