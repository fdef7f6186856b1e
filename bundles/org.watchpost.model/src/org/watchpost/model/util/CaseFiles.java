/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.jspecify.annotations.Nullable;
import org.watchpost.model.Case;
import org.watchpost.model.WatchpostPackage;
import org.xml.sax.SAXParseException;

/**
 * Reads and writes the case file: the model as XMI in UTF-8.
 * <p>
 * Equal models give equal bytes, on every machine. A file is replaced as a whole or not at all: readers, and the case
 * after a power failure, have either the old model or the new one. A case folder may come from anyone, so reading one
 * never opens another file or connection, whatever the file says: no DTD, no entity, no schema location, no reference to
 * another document is followed.
 * <p>
 * Stateless. The caller sees to it that nobody changes the case while it is saved, and that only one program at a time
 * saves to one file. Works with and without OSGi.
 */
public final class CaseFiles {

    private static final URI NAME = URI.createURI("case.xmi");
    private static final Pattern PLACE = Pattern.compile(" \\([^()]*, -?\\d+, -?\\d+\\)$");

    private CaseFiles() {
    }

    /**
     * Reads a case.
     *
     * @param file the case file
     * @return the case, in no resource
     * @throws CaseFileException if the file can't be read, is damaged, or holds something this version doesn't know; the
     *                           message names the file, the line where there is one, and the reason
     */
    public static Case load(Path file) throws CaseFileException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return read(file, in);
        } catch (CaseFileException e) {
            throw e;
        } catch (IOException e) {
            throw new CaseFileException(file, reason(e), e);
        }
    }

    /**
     * Writes a case, replacing what the file held before. The new content reaches the disk before it takes the place of
     * the old one; if anything fails the old content stays. If the file is a symbolic link, the file it points at is
     * replaced. A program killed in between can leave a file <code>.NAME.*.tmp</code> beside it, which means nothing and
     * may be deleted.
     *
     * @param model the case; isn't changed
     * @param file  the case file, whose folder exists
     * @throws CaseFileException if the file can't be written, or the case holds a value that can't be read back (a
     *                           malformed hash or id)
     */
    public static void save(Case model, Path file) throws CaseFileException {
        byte[] bytes;
        try {
            bytes = toBytes(model);
        } catch (IllegalArgumentException e) {
            throw new CaseFileException(file, e.getMessage(), e);
        }
        try {
            replace(Files.exists(file) ? file.toRealPath() : file, bytes);
        } catch (IOException e) {
            throw new CaseFileException(file, reason(e), e);
        }
    }

    /**
     * Gives the exact bytes {@link #save} would write.
     *
     * @param model the case; isn't changed
     * @return an XML document in UTF-8
     * @throws IllegalArgumentException if the case holds a value that can't be read back (a malformed hash or id)
     */
    public static byte[] toBytes(Case model) {
        XMLResource resource = ClosedXmi.newResource(NAME, WatchpostPackage.eINSTANCE);
        // a copy: being added to a resource would take the original out of the one it may be in
        resource.getContents().add(EcoreUtil.copy(model));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        try {
            resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
                    Resource.OPTION_LINE_DELIMITER, "\n"));
        } catch (IOException | RuntimeException e) {
            Throwable cause = innermost(e);
            throw new IllegalArgumentException("the case can't be written: " + cause.getMessage(), e);
        }
        return out.toByteArray();
    }

    private static Case read(Path file, InputStream in) throws IOException {
        XMLResource resource = ClosedXmi.newResource(NAME, WatchpostPackage.eINSTANCE);
        try {
            resource.load(in, Map.of());
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (Files.isDirectory(file)) {
                throw new CaseFileException(file, "is a folder, not a case file", e);
            }
            throw damaged(file, resource, e);
        }
        if (!resource.getErrors().isEmpty()) {
            throw damaged(file, resource, null);
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Case model)) {
            throw new CaseFileException(file, "is not a case file: it must hold one case and nothing else", null);
        }
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(model, false); all.hasNext();) {
            EObject object = all.next();
            if (object.eIsProxy()) {
                throw new CaseFileException(file, "is damaged: its " + object.eContainingFeature().getName()
                        + " refer to another document, which a case file never does", null);
            }
        }
        resource.getContents().clear();
        return model;
    }

    private static CaseFileException damaged(Path file, XMLResource resource, @Nullable Exception thrown) {
        Throwable error = thrown == null ? new IOException("it can't be read") : thrown;
        int line = 0;
        if (!resource.getErrors().isEmpty()) {
            Resource.Diagnostic first = resource.getErrors().get(0);
            line = first.getLine();
            error = first instanceof Throwable t ? t : error;
        }
        Throwable inner = innermost(error);
        if (inner instanceof SAXParseException parse) {
            line = parse.getLineNumber();
        }
        String what = switch (error) {
            case PackageNotFoundException e -> "this version of Watchpost doesn't know the form " + Texts.quote(e.uri());
            case ClassNotFoundException e -> "unknown element type " + Texts.quote(e.getName());
            case FeatureNotFoundException e -> "unknown element or attribute " + Texts.quote(e.getName());
            case IllegalValueException e -> "invalid value"
                    + (e.getFeature() == null ? "" : " of " + e.getFeature().getName())
                    + (inner == e ? "" : ": " + message(inner));
            default -> message(inner);
        };
        return new CaseFileException(file,
                "is damaged or not a case file: " + (line > 0 ? "line " + line + ": " : "") + what, thrown);
    }

    private static String message(Throwable cause) {
        String text = cause.getMessage();
        // EMF appends the place, whose line is named already and whose name isn't the file's
        return text == null ? cause.getClass().getSimpleName() : Texts.line(PLACE.matcher(text).replaceFirst(""));
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> "there is no such file or folder";
            case AccessDeniedException denied -> "access denied";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> message(e);
        };
    }

    private static Throwable innermost(Throwable e) {
        Throwable result = e;
        for (int depth = 0; depth < 20 && result.getCause() != null; depth++) {
            result = result.getCause();
        }
        return result;
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path temporary = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel out = FileChannel.open(temporary,
                    Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW))) {
                keepPermissions(file, temporary);
                for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
        forceFolder(folder);
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (old != null && Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    /** Makes the rename survive a power failure, on systems where a folder can be opened. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows can't open folders; it keeps the rename in its file system journal
        }
    }
}
