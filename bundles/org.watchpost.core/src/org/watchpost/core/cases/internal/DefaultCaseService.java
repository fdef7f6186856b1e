/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.Verification;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.imports.AfterImport;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.core.imports.internal.Parsers;
import org.watchpost.core.imports.internal.Unpackers;
import org.watchpost.core.journal.internal.FileJournal;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.store.EventStoreProvider;
import org.watchpost.model.Case;
import org.watchpost.model.util.CaseFileException;
import org.watchpost.model.util.CaseFiles;
import org.watchpost.model.util.Models;

/** Cases in folders. */
@Component(service = CaseService.class)
public final class DefaultCaseService implements CaseService {

    private final EventStoreProvider provider;
    private final Parsers parsers;
    private final Optional<Unpacker> unpacker;
    private final List<AfterImport> after = new CopyOnWriteArrayList<>();
    private final String who = System.getProperty("user.name", "");

    /**
     * @param provider  opens indexes
     * @param parsers   all formats
     * @param unpackers open archives, captures and the like; without one they are kept as binary files
     */
    @Activate
    public DefaultCaseService(@Reference EventStoreProvider provider,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Parser> parsers,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Unpacker> unpackers) {
        this.provider = provider;
        this.parsers = new Parsers(parsers);
        this.unpacker = Unpackers.of(unpackers);
    }

    /** Something to be done after each import; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addAfterImport(AfterImport one) {
        after.add(one);
    }

    /** It is no longer there. */
    public void removeAfterImport(AfterImport one) {
        after.remove(one);
    }

    @Override
    public boolean isCase(Path folder) {
        return new CaseFolder(folder).isCase();
    }

    @Override
    public OpenCase create(Path folder, String name, ZoneId zone) throws IOException {
        CaseFolder there = new CaseFolder(folder);
        if (Files.exists(there.root())) {
            if (there.isCase()) {
                throw new CaseException(there.root() + " holds a case already; open that, or choose another folder");
            }
            if (!CaseFiling.holdsNothing(there)) {
                throw new CaseException(there.root() + " is not empty; choose an empty folder or a new one");
            }
        }
        try {
            Files.createDirectories(there.evidence());
            Files.createDirectories(there.derived());
        } catch (IOException e) {
            throw new CaseException("A case can't be made in " + there.root() + ": " + e.getMessage(), e);
        }
        CaseLock lock = CaseLock.take(there, who);
        try {
            CaseFiling.clearBegun(there);
            FileJournal.create(there.root());
            // Of the many names of UTC the one people know.
            ZoneId named = zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone;
            Case model = Models.newCase(name, named, Instant.now(), who);
            byte[] bytes = CaseFiles.toBytes(model);
            String hash = Sha256.of(bytes, 0, bytes.length);
            try (FileJournal journal = FileJournal.openForWriting(there.root(), Clock.systemUTC(), who, "")) {
                journal.append(
                        List.of(new FileJournal.Draft("case.created",
                                Map.of("name", name, "zone", named.getId(), FileJournal.CASE_HASH, hash))),
                        hash, () -> CaseFiles.save(model, there.model()));
            }
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        return open(there, lock);
    }

    @Override
    public OpenCase open(Path folder, boolean forWriting) throws IOException {
        CaseFolder there = new CaseFolder(folder);
        if (!there.isCase()) {
            throw new CaseException(there.root() + (Files.isDirectory(there.root()) ? " holds no case" : " is not a folder")
                    + ": choose the folder that has the file " + CaseFolder.MODEL);
        }
        return open(there, forWriting ? CaseLock.take(there, who) : null);
    }

    @Override
    public Verification verify(Path folder, IProgressMonitor monitor) throws IOException {
        CaseFolder there = new CaseFolder(folder);
        if (!there.isCase() && !Files.exists(there.root().resolve(FileJournal.FILE)) && !Files.isDirectory(there.evidence())) {
            throw new CaseException(there.root() + " holds no case");
        }
        CaseVerifier verifier = new CaseVerifier(there, monitor);
        verifier.journal();
        verifier.state();
        if (there.isCase()) {
            try (FolderCase open = session(there, null)) {
                verifier.contents(open.session());
            } catch (CaseException e) {
                verifier.problem(CaseFolder.MODEL, String.valueOf(e.getMessage()));
                verifier.evidenceAlone();
            }
        } else {
            verifier.evidenceAlone();
        }
        verifier.strangers();
        return verifier.result();
    }

    private OpenCase open(CaseFolder folder, @Nullable CaseLock lock) throws IOException {
        return session(folder, lock);
    }

    private FolderCase session(CaseFolder folder, @Nullable CaseLock lock) throws IOException {
        boolean readOnly = lock == null;
        FileJournal journal = null;
        CaseSession session = null;
        try {
            Case model = load(folder);
            journal = readOnly ? FileJournal.openForReading(folder.root())
                    : FileJournal.openForWriting(folder.root(), Clock.systemUTC(), who,
                            Sha256.of(folder.model(), new NullProgressMonitor()));
            session = new CaseSession(folder, readOnly, who, lock, journal, model, provider, parsers, unpacker);
            if (!readOnly) {
                Files.createDirectories(folder.evidence());
                Files.createDirectories(folder.derived());
            }
            session.openIndex();
            if (!readOnly) {
                session.state().recover();
                CaseFiling.recover(session);
                session.live().recover();
            }
            return new FolderCase(session, after);
        } catch (IOException | RuntimeException e) {
            if (session != null) {
                session.close();
            } else {
                if (journal != null) {
                    journal.close();
                }
                if (lock != null) {
                    lock.close();
                }
            }
            throw e;
        }
    }

    private static Case load(CaseFolder folder) throws CaseException {
        try {
            return CaseFiles.load(folder.model());
        } catch (CaseFileException e) {
            throw new CaseException("The case can't be opened: " + e.getMessage(), e);
        }
    }
}
