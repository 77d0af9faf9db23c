/**
 * Builds the archive at every push and publishes it with GitHub Pages. The published site is the memory of all addresses
 * that ever were: its manifests and ledgers are fetched first, so that one which is gone goes on to answer even where
 * the cache was lost.
 */
export const PAGES_WORKFLOW = `name: Pages
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
# One at a time, and none is broken off half-way.
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - id: pages
        uses: actions/configure-pages@v5
      # What the last build knew, so that only what is new is read and made. A cache that is lost costs time alone.
      - uses: actions/cache@v4
        with:
          path: |
            .dateline
            _site
          key: dateline-\${{ github.run_id }}
          restore-keys: dateline-
      - run: if [ -f package-lock.json ]; then npm ci; else npm install; fi
      - name: Fetch the addresses of the published site
        id: previous
        env:
          SITE: \${{ steps.pages.outputs.base_url }}
        run: |
          set -euo pipefail
          fetch() { curl --silent --show-error --location --retry 3 --create-dirs --write-out '%{http_code}' --output ".previous/$1" "$SITE/$1"; }
          rm -rf .previous
          code=$(fetch manifest-sha256.txt)
          case "$code" in
            200) ;;
            404) echo "Nothing is published yet."; exit 0 ;;
            *) echo "The published site could not be read (HTTP $code). Without it, old addresses would be forgotten."; exit 1 ;;
          esac
          sed -n -E 's/^[0-9a-f]{64} [ *]//p' .previous/manifest-sha256.txt | { grep -E '(^|/)manifest-sha256\\.txt$|^ledger/' || true; } |
            while IFS= read -r path; do [ "$(fetch "$path")" = 200 ]; done
          echo "option=--previous .previous" >> "$GITHUB_OUTPUT"
      - run: npx dateline build --base-url "\${{ steps.pages.outputs.base_url }}" \${{ steps.previous.outputs.option }}
      - uses: actions/upload-pages-artifact@v3
        with:
          path: _site
  deploy:
    needs: build
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;
