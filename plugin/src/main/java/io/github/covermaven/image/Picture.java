package io.github.covermaven.image;

/**
 * A drawn picture, as its file will hold it.
 *
 * @param bytes the whole file; not copied, not to be changed
 * @param format what the bytes really are
 */
public record Picture(byte[] bytes, ImageFormat format) {}
